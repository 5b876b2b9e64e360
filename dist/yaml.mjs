export { t as readYaml } from "./yaml2.mjs";
