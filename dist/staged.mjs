export { a as stagedSource } from "./scan.mjs";
