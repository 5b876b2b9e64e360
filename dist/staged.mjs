export { o as stagedSource } from "./scan.mjs";
