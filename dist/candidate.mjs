export { t as isPair, n as isUnanswered, r as questionOf } from "./candidate2.mjs";
