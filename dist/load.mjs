export { w as loadPolicy } from "./scan.mjs";
