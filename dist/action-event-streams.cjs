const e = require("./action-rolldown-runtime.cjs");
const t = require("./action-sts.cjs");
let n = require("node:stream");
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
function negate(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1; t--) {
		e[t]++;
		if (e[t] !== 0) break;
	}
}
var r;
var i = e.n((() => {
	t.a();
	r = class Int64 {
		bytes;
		constructor(e) {
			this.bytes = e;
			if (e.byteLength !== 8) throw Error("Int64 buffers must be exactly 8 bytes");
		}
		static fromNumber(e) {
			if (e > 0x8000000000000000 || e < -0x8000000000000000) throw Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
			let t = new Uint8Array(8);
			for (let n = 7, r = Math.abs(Math.round(e)); n > -1 && r > 0; n--, r /= 256) t[n] = r;
			e < 0 && negate(t);
			return new Int64(t);
		}
		valueOf() {
			let e = this.bytes.slice(0);
			let n = e[0] & 128;
			n && negate(e);
			return parseInt(t.d(e), 16) * (n ? -1 : 1);
		}
		toString() {
			return String(this.valueOf());
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
var HeaderMarshaller, a, o, s, c, l, u, d, f, p, m, h, g;
var _ = e.n((() => {
	t.f();
	t.a();
	i();
	HeaderMarshaller = class {
		toUtf8;
		fromUtf8;
		constructor(e, t) {
			this.toUtf8 = e;
			this.fromUtf8 = t;
		}
		format(e) {
			let n = [];
			for (let r in e) {
				if (!t.p(e, r)) continue;
				let i = this.fromUtf8(r);
				if (i.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);
				n.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[r]));
			}
			let r = new Uint8Array(n.reduce((e, t) => e + t.byteLength, 0));
			let i = 0;
			for (let e of n) {
				r.set(e, i);
				i += e.byteLength;
			}
			return r;
		}
		formatHeaderValue(e) {
			switch (e.type) {
				case "boolean": return Uint8Array.from([+!e.value]);
				case "byte": return Uint8Array.from([2, e.value]);
				case "short":
					let n = new DataView(new ArrayBuffer(3));
					n.setUint8(0, 3);
					n.setInt16(1, e.value, !1);
					return new Uint8Array(n.buffer);
				case "integer":
					let i = new DataView(new ArrayBuffer(5));
					i.setUint8(0, 4);
					i.setInt32(1, e.value, !1);
					return new Uint8Array(i.buffer);
				case "long":
					let a = new Uint8Array(9);
					a[0] = 5;
					a.set(e.value.bytes, 1);
					return a;
				case "binary":
					if (e.value.byteLength > g) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${g} bytes: ${e.value.byteLength}`);
					let o = new DataView(new ArrayBuffer(3 + e.value.byteLength));
					o.setUint8(0, 6);
					o.setUint16(1, e.value.byteLength, !1);
					let s = new Uint8Array(o.buffer);
					s.set(e.value, 3);
					return s;
				case "string":
					let c = this.fromUtf8(e.value);
					if (c.byteLength > g) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${g} bytes: ${c.byteLength}`);
					let l = new DataView(new ArrayBuffer(3 + c.byteLength));
					l.setUint8(0, 7);
					l.setUint16(1, c.byteLength, !1);
					let u = new Uint8Array(l.buffer);
					u.set(c, 3);
					return u;
				case "timestamp":
					let d = new Uint8Array(9);
					d[0] = 8;
					d.set(r.fromNumber(e.value.valueOf()).bytes, 1);
					return d;
				case "uuid":
					if (!h.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
					let f = new Uint8Array(17);
					f[0] = 9;
					f.set(t.l(e.value.replace(/-/g, "")), 1);
					return f;
			}
		}
		parse(e) {
			let n = {};
			let i = 0;
			for (; i < e.byteLength;) {
				let a = e.getUint8(i++);
				let h = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + i, a));
				i += a;
				switch (e.getUint8(i++)) {
					case 0:
						n[h] = {
							type: o,
							value: !0
						};
						break;
					case 1:
						n[h] = {
							type: o,
							value: !1
						};
						break;
					case 2:
						n[h] = {
							type: s,
							value: e.getInt8(i++)
						};
						break;
					case 3:
						n[h] = {
							type: c,
							value: e.getInt16(i, !1)
						};
						i += 2;
						break;
					case 4:
						n[h] = {
							type: l,
							value: e.getInt32(i, !1)
						};
						i += 4;
						break;
					case 5:
						n[h] = {
							type: u,
							value: new r(new Uint8Array(e.buffer, e.byteOffset + i, 8))
						};
						i += 8;
						break;
					case 6:
						let a = e.getUint16(i, !1);
						i += 2;
						n[h] = {
							type: d,
							value: new Uint8Array(e.buffer, e.byteOffset + i, a)
						};
						i += a;
						break;
					case 7:
						let g = e.getUint16(i, !1);
						i += 2;
						n[h] = {
							type: f,
							value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + i, g))
						};
						i += g;
						break;
					case 8:
						n[h] = {
							type: p,
							value: new Date(new r(new Uint8Array(e.buffer, e.byteOffset + i, 8)).valueOf())
						};
						i += 8;
						break;
					case 9:
						let _ = new Uint8Array(e.buffer, e.byteOffset + i, 16);
						i += 16;
						n[h] = {
							type: m,
							value: `${t.d(_.subarray(0, 4))}-${t.d(_.subarray(4, 6))}-${t.d(_.subarray(6, 8))}-${t.d(_.subarray(8, 10))}-${t.d(_.subarray(10))}`
						};
						break;
					default: throw Error("Unrecognized header type tag");
				}
			}
			return n;
		}
	};
	(function(e) {
		e[e.boolTrue = 0] = "boolTrue";
		e[e.boolFalse = 1] = "boolFalse";
		e[e.byte = 2] = "byte";
		e[e.short = 3] = "short";
		e[e.integer = 4] = "integer";
		e[e.long = 5] = "long";
		e[e.byteArray = 6] = "byteArray";
		e[e.string = 7] = "string";
		e[e.timestamp = 8] = "timestamp";
		e[e.uuid = 9] = "uuid";
	})(a ||= {});
	o = "boolean";
	s = "byte";
	c = "short";
	l = "integer";
	u = "long";
	d = "binary";
	f = "string";
	p = "timestamp";
	m = "uuid";
	h = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
	g = 32767;
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
function splitMessage({ byteLength: e, byteOffset: n, buffer: r }) {
	if (e < x) throw Error("Provided message too short to accommodate event stream message overhead");
	let i = new DataView(r, n, e);
	let a = i.getUint32(0, !1);
	if (e !== a) throw Error("Reported message length does not match received message length");
	let o = i.getUint32(v, !1);
	let s = i.getUint32(y, !1);
	let c = i.getUint32(e - b, !1);
	let l = new t.r();
	l.update(new Uint8Array(r, n, y));
	if (s !== l.digestSync()) throw Error(`The prelude checksum specified in the message (${s}) does not match the calculated CRC32 checksum (${l.digestSync()})`);
	l.update(new Uint8Array(r, n + y, e - 12));
	if (c !== l.digestSync()) throw Error(`The message checksum (${l.digestSync()}) did not match the expected value of ${c}`);
	return {
		headers: new DataView(r, n + y + b, o),
		body: new Uint8Array(r, n + y + b + o, a - o - 16)
	};
}
var v, y, b, x;
var S = e.n((() => {
	t.n();
	v = 4;
	y = 8;
	b = 4;
	x = 16;
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
var EventStreamCodec;
var C = e.n((() => {
	t.n();
	_();
	S();
	EventStreamCodec = class {
		headerMarshaller;
		messageBuffer;
		isEndOfStream;
		constructor(e, t) {
			this.headerMarshaller = new HeaderMarshaller(e, t);
			this.messageBuffer = [];
			this.isEndOfStream = !1;
		}
		feed(e) {
			this.messageBuffer.push(this.decode(e));
		}
		endOfStream() {
			this.isEndOfStream = !0;
		}
		getMessage() {
			let e = this.messageBuffer.pop();
			let t = this.isEndOfStream;
			return {
				getMessage() {
					return e;
				},
				isEndOfStream() {
					return t;
				}
			};
		}
		getAvailableMessages() {
			let e = this.messageBuffer;
			this.messageBuffer = [];
			let t = this.isEndOfStream;
			return {
				getMessages() {
					return e;
				},
				isEndOfStream() {
					return t;
				}
			};
		}
		encode({ headers: e, body: n }) {
			let r = this.headerMarshaller.format(e);
			let i = r.byteLength + n.byteLength + 16;
			let a = new Uint8Array(i);
			let o = new DataView(a.buffer, a.byteOffset, a.byteLength);
			let s = new t.r();
			o.setUint32(0, i, !1);
			o.setUint32(4, r.byteLength, !1);
			s.update(a.subarray(0, 8));
			o.setUint32(8, s.digestSync(), !1);
			a.set(r, 12);
			a.set(n, r.byteLength + 12);
			s.update(a.subarray(8, i - 4));
			o.setUint32(i - 4, s.digestSync(), !1);
			return a;
		}
		decode(e) {
			let { headers: t, body: n } = splitMessage(e);
			return {
				headers: this.headerMarshaller.parse(t),
				body: n
			};
		}
		formatHeaders(e) {
			return this.headerMarshaller.format(e);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
var MessageDecoderStream;
var w = e.n((() => {
	MessageDecoderStream = class {
		options;
		constructor(e) {
			this.options = e;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let e of this.options.inputStream) yield this.options.decoder.decode(e);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
var MessageEncoderStream;
var T = e.n((() => {
	MessageEncoderStream = class {
		options;
		constructor(e) {
			this.options = e;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let e of this.options.messageStream) yield this.options.encoder.encode(e);
			this.options.includeEndFrame && (yield new Uint8Array());
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
var SmithyMessageDecoderStream;
var E = e.n((() => {
	SmithyMessageDecoderStream = class {
		options;
		constructor(e) {
			this.options = e;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let e of this.options.messageStream) {
				let t = await this.options.deserializer(e);
				if (t === void 0) continue;
				yield t;
			}
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
var SmithyMessageEncoderStream;
var D = e.n((() => {
	SmithyMessageEncoderStream = class {
		options;
		constructor(e) {
			this.options = e;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let e of this.options.inputStream) yield this.options.serializer(e);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
function getChunkedStream(e) {
	let t = 0;
	let n = 0;
	let r = null;
	let i = null;
	let allocateMessage = (e) => {
		if (typeof e != "number") throw Error("Attempted to allocate an event message where size was not a number: " + e);
		t = e;
		n = 4;
		r = new Uint8Array(e);
		new DataView(r.buffer).setUint32(0, e, !1);
	};
	let iterator = async function* () {
		let a = e[Symbol.asyncIterator]();
		for (;;) {
			let { value: e, done: o } = await a.next();
			if (o) {
				if (!t) return;
				else if (t === n) yield r;
				else throw Error("Truncated event message received.");
				return;
			}
			let s = e.length;
			let c = 0;
			for (; c < s;) {
				if (!r) {
					let t = s - c;
					i ||= new Uint8Array(4);
					let r = Math.min(4 - n, t);
					i.set(e.slice(c, c + r), n);
					n += r;
					c += r;
					if (n < 4) break;
					allocateMessage(new DataView(i.buffer).getUint32(0, !1));
					i = null;
				}
				let a = Math.min(t - n, s - c);
				r.set(e.slice(c, c + a), n);
				n += a;
				c += a;
				if (t && t === n) {
					yield r;
					r = null;
					t = 0;
					n = 0;
				}
			}
		}
	};
	return { [Symbol.asyncIterator]: iterator };
}
var O = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStream.js
function getMessageUnmarshaller(e, t) {
	return async function(n) {
		let { value: r } = n.headers[":message-type"];
		if (r === "error") {
			let e = Error(n.headers[":error-message"].value || "UnknownError");
			e.name = n.headers[":error-code"].value;
			throw e;
		} else if (r === "exception") {
			let r = n.headers[":exception-type"].value;
			let i = await e({ [r]: n });
			if (i.$unknown) {
				let e = Error(t(n.body));
				e.name = r;
				throw e;
			}
			throw i[r];
		} else if (r === "event") {
			let t = await e({ [n.headers[":event-type"].value]: n });
			if (t.$unknown) return;
			return t;
		} else throw Error(`Unrecognizable event type: ${n.headers[":event-type"].value}`);
	};
}
var k = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
var EventStreamMarshaller$1;
var A = e.n((() => {
	C();
	w();
	T();
	E();
	D();
	O();
	k();
	EventStreamMarshaller$1 = class {
		eventStreamCodec;
		utfEncoder;
		constructor({ utf8Encoder: e, utf8Decoder: t }) {
			this.eventStreamCodec = new EventStreamCodec(e, t);
			this.utfEncoder = e;
		}
		deserialize(e, t) {
			let n = getChunkedStream(e);
			return new SmithyMessageDecoderStream({
				messageStream: new MessageDecoderStream({
					inputStream: n,
					decoder: this.eventStreamCodec
				}),
				deserializer: getMessageUnmarshaller(t, this.utfEncoder)
			});
		}
		serialize(e, t) {
			return new MessageEncoderStream({
				messageStream: new SmithyMessageEncoderStream({
					inputStream: e,
					serializer: t
				}),
				encoder: this.eventStreamCodec,
				includeEndFrame: !0
			});
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
async function* readableToIterable(e) {
	let t = !1;
	let n = !1;
	let r = [];
	e.on("error", (e) => {
		t ||= !0;
		if (e) throw e;
	});
	e.on("data", (e) => {
		r.push(e);
	});
	e.on("end", () => {
		t = !0;
	});
	for (; !n;) {
		let e = await new Promise((e) => setTimeout(() => e(r.shift()), 0));
		e && (yield e);
		n = t && r.length === 0;
	}
}
var EventStreamMarshaller, eventStreamSerdeProvider;
var j = e.n((() => {
	A();
	EventStreamMarshaller = class {
		universalMarshaller;
		constructor({ utf8Encoder: e, utf8Decoder: t }) {
			this.universalMarshaller = new EventStreamMarshaller$1({
				utf8Decoder: t,
				utf8Encoder: e
			});
		}
		deserialize(e, t) {
			let n = typeof e[Symbol.asyncIterator] == "function" ? e : readableToIterable(e);
			return this.universalMarshaller.deserialize(n, t);
		}
		serialize(e, t) {
			return n.Readable.from(this.universalMarshaller.serialize(e, t));
		}
	};
	eventStreamSerdeProvider = (e) => new EventStreamMarshaller(e);
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js
var EventStreamSerde;
var M = e.n((() => {
	t.f();
	t.o();
	t.a();
	EventStreamSerde = class {
		marshaller;
		serializer;
		deserializer;
		serdeContext;
		defaultContentType;
		compositeErrorRegistry;
		constructor({ marshaller: e, serializer: t, deserializer: n, serdeContext: r, defaultContentType: i, compositeErrorRegistry: a }) {
			this.marshaller = e;
			this.serializer = t;
			this.deserializer = n;
			this.serdeContext = r;
			this.defaultContentType = i;
			this.compositeErrorRegistry = a;
		}
		async serializeEventStream({ eventStream: e, requestSchema: n, initialRequest: r, initialMessageType: i }) {
			let a = this.marshaller;
			let o = n.getEventStreamMember();
			let s = n.getMemberSchema(o);
			let c = this.serializer;
			let l = this.defaultContentType;
			let u = Symbol("initialRequestMarker");
			let d = { async *[Symbol.asyncIterator]() {
				if (r) {
					let e = {
						":event-type": {
							type: "string",
							value: i ?? "initial-request"
						},
						":message-type": {
							type: "string",
							value: "event"
						},
						":content-type": {
							type: "string",
							value: l
						}
					};
					c.write(n, r);
					let t = c.flush();
					yield {
						[u]: !0,
						headers: e,
						body: t
					};
				}
				for await (let t of e) yield t;
			} };
			return a.serialize(d, (e) => {
				if (e[u]) return {
					headers: e.headers,
					body: e.body
				};
				let n = "";
				for (let r in e) {
					if (!t.p(e, r)) continue;
					if (r !== "__type") {
						n = r;
						break;
					}
				}
				let { additionalHeaders: r, body: i, eventType: a, explicitPayloadContentType: o } = this.writeEventBody(n, s, e);
				return {
					headers: {
						":event-type": {
							type: "string",
							value: a
						},
						":message-type": {
							type: "string",
							value: "event"
						},
						":content-type": {
							type: "string",
							value: o ?? l
						},
						...r
					},
					body: i
				};
			});
		}
		async deserializeEventStream({ response: e, responseSchema: n, initialResponseContainer: r, initialMessageType: i }) {
			let a = this.marshaller;
			let o = n.getEventStreamMember();
			let s = n.getMemberSchema(o).getMemberSchemas();
			let c = Symbol("initialResponseMarker");
			let l = a.deserialize(e.body, async (e) => {
				let r = "";
				for (let n in e) {
					if (!t.p(e, n)) continue;
					if (n !== "__type") {
						r = n;
						break;
					}
				}
				let a = e[r].body;
				if (r === (i ?? "initial-response")) {
					let e = await this.deserializer.read(n, a);
					delete e[o];
					return {
						[c]: !0,
						...e
					};
				} else if (r in s) {
					let n = s[r];
					if (n.isStructSchema()) {
						let i = {};
						let o = !1;
						for (let [s, c] of n.structIterator()) {
							let { eventHeader: n, eventPayload: l } = c.getMergedTraits();
							o ||= !!(n || l);
							if (l) c.isBlobSchema() ? i[s] = a : c.isStringSchema() ? i[s] = (this.serdeContext?.utf8Encoder ?? t.g)(a) : c.isStructSchema() && (i[s] = await this.deserializer.read(c, a));
							else if (n) {
								let t = e[r].headers[s]?.value;
								t != null && (i[s] = c.isNumericSchema() ? t && typeof t == "object" && "bytes" in t ? BigInt(t.toString()) : Number(t) : t);
							}
						}
						return { [r]: await this.readEventMember(n, a, o, i) };
					}
					return { [r]: await this.deserializer.read(n, a) };
				} else return { $unknown: e };
			});
			let u = l[Symbol.asyncIterator]();
			let d = await u.next();
			if (d.done) return l;
			if (d.value?.[c]) {
				if (!n) throw Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
				for (let e in d.value) {
					if (!t.p(d.value, e)) continue;
					r[e] = d.value[e];
				}
			}
			return { async *[Symbol.asyncIterator]() {
				d?.value?.[c] || (yield d.value);
				for (;;) {
					let { done: e, value: t } = await u.next();
					if (e) break;
					yield t;
				}
			} };
		}
		async readEventMember(e, n, r, i) {
			let a;
			let o = e.getSchema();
			if (Array.isArray(o) && o[0] === -3) {
				let e = o[1];
				let n = t.s.for(e);
				this.compositeErrorRegistry?.copyFrom(n);
				a = (this.compositeErrorRegistry ?? n)?.getErrorCtor(o);
			}
			let s = r ? i : n.byteLength === 0 ? {} : await this.deserializer.read(e, n);
			if (a) {
				let t = s.message ?? s.Message ?? "Unknown";
				let n = {};
				let r = e.getMergedTraits().error;
				r && (n.$fault = r);
				return Object.assign(new a({}), n, { message: t }, s);
			}
			return s;
		}
		writeEventBody(e, n, r) {
			let i = this.serializer;
			let a = e;
			let o = null;
			let s;
			let c = n.getSchema()[4].includes(e);
			let l = {};
			if (c) {
				let t = n.getMemberSchema(e);
				if (t.isStructSchema()) {
					for (let [n, i] of t.structIterator()) {
						let { eventHeader: t, eventPayload: a } = i.getMergedTraits();
						if (a) o = n;
						else if (t) {
							let t = r[e][n];
							let a = "binary";
							i.isNumericSchema() ? a = (-2) ** 31 <= t && t <= 2 ** 31 - 1 ? "integer" : "long" : i.isTimestampSchema() ? a = "timestamp" : i.isStringSchema() ? a = "string" : i.isBooleanSchema() && (a = "boolean");
							if (t != null) {
								l[n] = {
									type: a,
									value: t
								};
								delete r[e][n];
							}
						}
					}
					if (o !== null) {
						let n = t.getMemberSchema(o);
						n.isBlobSchema() ? s = "application/octet-stream" : n.isStringSchema() && (s = "text/plain");
						i.write(n, r[e][o]);
					} else i.write(t, r[e]);
				} else if (t.isUnitSchema()) i.write(t, {});
				else throw Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
			} else {
				let [t, n] = r[e];
				a = t;
				i.write(15, n);
			}
			let u = i.flush() ?? new Uint8Array();
			return {
				body: typeof u == "string" ? (this.serdeContext?.utf8Decoder ?? t._)(u) : u,
				eventType: a,
				explicitPayloadContentType: s,
				additionalHeaders: l
			};
		}
	};
}));
e.n((() => {
	C();
	_();
	i();
	w();
	T();
	E();
	D();
	j();
	A();
	M();
}))();
exports.EventStreamSerde = EventStreamSerde;
exports.eventStreamSerdeProvider = eventStreamSerdeProvider;
