export { t as rangeSource } from "./range.mjs";
