export { t as text } from "./text.mjs";
