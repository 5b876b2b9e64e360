export { t as planInstall, n as shimEdit } from "./plan.mjs";
