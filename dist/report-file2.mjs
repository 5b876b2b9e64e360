export { t as readReportFile, n as readReportFiles } from "./report-file.mjs";
