export { C as PORTS, w as rulesFrom, T as scannerFor, E as scannerFrom, D as settingsOf } from "./scan.mjs";
