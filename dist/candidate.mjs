export { t as isPair, n as questionOf } from "./candidate2.mjs";
