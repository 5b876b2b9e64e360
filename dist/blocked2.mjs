export { t as tellBlocked } from "./blocked.mjs";
