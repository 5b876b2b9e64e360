export { t as runHook } from "./scan.mjs";
