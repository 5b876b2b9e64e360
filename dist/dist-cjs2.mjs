import { t as require_dist_cjs } from "./dist-cjs.mjs";
export default require_dist_cjs();
export {};
