export { t as planUninstall, n as removed, r as restored } from "./unplan2.mjs";
