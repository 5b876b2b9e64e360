export { A as PORTS, j as rulesFrom, M as scannerFor, N as scannerFrom, P as settingsOf } from "./scan.mjs";
