export { t as reread } from "./reread.mjs";
