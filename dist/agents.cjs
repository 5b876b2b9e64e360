const e = require("./rolldown-runtime.cjs");
const t = require("./src.cjs");
const n = require("./base.cjs");
const r = require("./loopback.cjs");
let i = require("node:http");
let a = require("node:https");
// node_modules/agent-base/dist/helpers.js
var o = e.t(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		});
		Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n);
		e[r] = t[n];
	}));
	var i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	});
	var a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && r(t, e, n);
		i(t, e);
		return t;
	};
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.req = e.json = e.toBuffer = void 0;
	let o = a(require("http"));
	let s = a(require("https"));
	async function toBuffer(e) {
		let t = 0;
		let n = [];
		for await (let r of e) {
			t += r.length;
			n.push(r);
		}
		return Buffer.concat(n, t);
	}
	e.toBuffer = toBuffer;
	async function json(e) {
		let t = (await toBuffer(e)).toString("utf8");
		try {
			return JSON.parse(t);
		} catch (e) {
			let n = e;
			n.message += ` (input: ${t})`;
			throw n;
		}
	}
	e.json = json;
	function req(e, t = {}) {
		let n = ((typeof e == "string" ? e : e.href).startsWith("https:") ? s : o).request(e, t);
		let r = new Promise((e, t) => {
			n.once("response", e).once("error", t).end();
		});
		n.then = r.then.bind(r);
		return n;
	}
	e.req = req;
}));
// node_modules/agent-base/dist/index.js
var s = e.t(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		});
		Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n);
		e[r] = t[n];
	}));
	var i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	});
	var a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && r(t, e, n);
		i(t, e);
		return t;
	};
	var s = n && n.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
	};
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.Agent = void 0;
	let c = a(require("net"));
	let l = a(require("http"));
	let u = require("https");
	s(o(), e);
	let d = Symbol("AgentBaseInternalState");
	var Agent = class extends l.Agent {
		constructor(e) {
			super(e);
			this[d] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint == "boolean") return e.secureEndpoint;
				if (typeof e.protocol == "string") return e.protocol === "https:";
			}
			let { stack: t } = Error();
			if (typeof t != "string") return !1;
			return t.split("\n").some((e) => e.indexOf("(https.js:") !== -1 || e.indexOf("node:https:") !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) return null;
			this.sockets[e] || (this.sockets[e] = []);
			let t = new c.Socket({ writable: !1 });
			this.sockets[e].push(t);
			this.totalSocketCount++;
			return t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			let n = this.sockets[e];
			let r = n.indexOf(t);
			if (r !== -1) {
				n.splice(r, 1);
				this.totalSocketCount--;
				n.length === 0 && delete this.sockets[e];
			}
		}
		getName(e) {
			if (this.isSecureEndpoint(e)) return u.Agent.prototype.getName.call(this, e);
			return super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			};
			let i = this.getName(r);
			let a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				this.decrementSockets(i, a);
				if (o instanceof l.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[d].currentSocket = o;
				super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a);
				n(e);
			});
		}
		createConnection() {
			let e = this[d].currentSocket;
			this[d].currentSocket = void 0;
			if (!e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[d].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
		}
		set defaultPort(e) {
			this[d] && (this[d].defaultPort = e);
		}
		get protocol() {
			return this[d].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
		}
		set protocol(e) {
			this[d] && (this[d].protocol = e);
		}
	};
	e.Agent = Agent;
}));
// node_modules/https-proxy-agent/dist/parse-proxy-response.js
var c = e.t(((e, n, r) => {
	var i = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.parseProxyResponse = void 0;
	let a = (0, i(t.t()).default)("https-proxy-agent:parse-proxy-response");
	function parseProxyResponse(e) {
		return new Promise((t, n) => {
			let r = 0;
			let i = [];
			function read() {
				let t = e.read();
				t ? ondata(t) : e.once("readable", read);
			}
			function cleanup() {
				e.removeListener("end", onend);
				e.removeListener("error", onerror);
				e.removeListener("readable", read);
			}
			function onend() {
				cleanup();
				a("onend");
				n(Error("Proxy connection ended before receiving CONNECT response"));
			}
			function onerror(e) {
				cleanup();
				a("onerror %o", e);
				n(e);
			}
			function ondata(o) {
				i.push(o);
				r += o.length;
				let s = Buffer.concat(i, r);
				let c = s.indexOf("\r\n\r\n");
				if (c === -1) {
					a("have not received end of HTTP headers yet...");
					read();
					return;
				}
				let l = s.slice(0, c).toString("ascii").split("\r\n");
				let u = l.shift();
				if (!u) {
					e.destroy();
					return n(Error("No header received from proxy CONNECT response"));
				}
				let d = u.split(" ");
				let f = +d[1];
				let p = d.slice(2).join(" ");
				let m = {};
				for (let t of l) {
					if (!t) continue;
					let r = t.indexOf(":");
					if (r === -1) {
						e.destroy();
						return n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
					}
					let i = t.slice(0, r).toLowerCase();
					let a = t.slice(r + 1).trimStart();
					let o = m[i];
					typeof o == "string" ? m[i] = [o, a] : Array.isArray(o) ? o.push(a) : m[i] = a;
				}
				a("got proxy server response: %o %o", u, m);
				cleanup();
				t({
					connect: {
						statusCode: f,
						statusText: p,
						headers: m
					},
					buffered: s
				});
			}
			e.on("error", onerror);
			e.on("end", onend);
			read();
		});
	}
	e.parseProxyResponse = parseProxyResponse;
}));
// src/verify/agents.ts
var l = e.t(((e, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		});
		Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n);
		e[r] = t[n];
	}));
	var a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	});
	var o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		a(t, e);
		return t;
	};
	var l = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.HttpsProxyAgent = void 0;
	let u = o(require("net"));
	let d = o(require("tls"));
	let f = l(require("assert"));
	let p = l(t.t());
	let m = s();
	let h = require("url");
	let g = c();
	let _ = (0, p.default)("https-proxy-agent");
	let setServernameFromNonIpHost = (e) => {
		if (e.servername === void 0 && e.host && !u.isIP(e.host)) return {
			...e,
			servername: e.host
		};
		return e;
	};
	var HttpsProxyAgent = class extends m.Agent {
		constructor(e, t) {
			super(t);
			this.options = { path: void 0 };
			this.proxy = typeof e == "string" ? new h.URL(e) : e;
			this.proxyHeaders = t?.headers ?? {};
			_("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
			let r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: ["http/1.1"],
				...t ? omit(t, "headers") : null,
				host: n,
				port: r
			};
		}
		async connect(e, t) {
			let { proxy: n } = this;
			if (!t.host) throw TypeError("No \"host\" provided");
			let r;
			if (n.protocol === "https:") {
				_("Creating `tls.Socket`: %o", this.connectOpts);
				r = d.connect(setServernameFromNonIpHost(this.connectOpts));
			} else {
				_("Creating `net.Socket`: %o", this.connectOpts);
				r = u.connect(this.connectOpts);
			}
			let i = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			let a = u.isIPv6(t.host) ? `[${t.host}]` : t.host;
			let o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				i["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
			}
			i.Host = `${a}:${t.port}`;
			i["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
			for (let e of Object.keys(i)) o += `${e}: ${i[e]}\r\n`;
			let s = (0, g.parseProxyResponse)(r);
			r.write(`${o}\r\n`);
			let { connect: c, buffered: l } = await s;
			e.emit("proxyConnect", c);
			this.emit("proxyConnect", c, e);
			if (c.statusCode === 200) {
				e.once("socket", resume);
				if (t.secureEndpoint) {
					_("Upgrading socket connection to TLS");
					return d.connect({
						...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
						socket: r
					});
				}
				return r;
			}
			r.destroy();
			let p = new u.Socket({ writable: !1 });
			p.readable = !0;
			e.once("socket", (e) => {
				_("Replaying proxy buffer for failed request");
				(0, f.default)(e.listenerCount("data") > 0);
				e.push(l);
				e.push(null);
			});
			return p;
		}
	};
	HttpsProxyAgent.protocols = ["http", "https"];
	e.HttpsProxyAgent = HttpsProxyAgent;
	function resume(e) {
		e.resume();
	}
	function omit(e, ...t) {
		let n = {};
		let r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
}))();
function agentsFor(e, t) {
	let n = {
		httpAgent: new i.Agent(),
		httpsAgent: new a.Agent({ rejectUnauthorized: !0 })
	};
	if (r.t(e)) return n;
	let o = proxyFor(new URL(e).hostname, t);
	if (o === void 0) return n;
	return {
		...n,
		httpsAgent: new l.HttpsProxyAgent(proxyUrl(o), { rejectUnauthorized: !0 })
	};
}
function proxyFor(e, t) {
	let named = (e) => t[e] || t[e.toUpperCase()] || void 0;
	return (named("no_proxy") ?? "").split(/[\s,]+/).filter((e) => e !== "").some((t) => covers(t, e)) ? void 0 : named("https_proxy") ?? named("all_proxy");
}
function covers(e, t) {
	let [n = "", r = "443"] = e.toLowerCase().split(":");
	let i = n.replace(/^\*?\./, "");
	return r === "443" && (n === "*" || i !== "" && (t === i || t.endsWith(`.${i}`)));
}
function proxyUrl(e) {
	let t = /^[a-z][a-z0-9+.-]*:\/\//i.test(e) ? e : `http://${e}`;
	if (URL.canParse(t) && /^https?:$/.test(new URL(t).protocol)) return new URL(t);
	throw new n.j("usage", "HTTPS_PROXY is no http or https URL. Correct or unset it.");
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return agentsFor;
	}
});
