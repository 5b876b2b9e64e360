const e = require("./action-rolldown-runtime.cjs");
// node_modules/bowser/bowser.mjs
function _defineProperties(e, t) {
	for (var n = 0; n < t.length; n++) {
		var r = t[n];
		r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, _toPropertyKey(r.key), r);
	}
}
function _createClass(e, t, n) {
	return t && _defineProperties(e.prototype, t), n && _defineProperties(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function _toPropertyKey(e) {
	var t = _toPrimitive(e, "string");
	return typeof t == "symbol" ? t : t + "";
}
function _toPrimitive(e, t) {
	if (typeof e != "object" || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || "default");
		if (typeof r != "object") return r;
		throw TypeError("@@toPrimitive must return a primitive value.");
	}
	return (t === "string" ? String : Number)(e);
}
var t, n, r, i, a, o, s, c, l, u, d, f, p, m;
e.n((() => {
	t = {
		AmazonBot: "amazonbot",
		"Amazon Silk": "amazon_silk",
		"Android Browser": "android",
		BaiduSpider: "baiduspider",
		Bada: "bada",
		BingCrawler: "bingcrawler",
		Brave: "brave",
		BlackBerry: "blackberry",
		"ChatGPT-User": "chatgpt_user",
		Chrome: "chrome",
		ClaudeBot: "claudebot",
		Chromium: "chromium",
		Diffbot: "diffbot",
		DuckDuckBot: "duckduckbot",
		DuckDuckGo: "duckduckgo",
		Electron: "electron",
		Epiphany: "epiphany",
		FacebookExternalHit: "facebookexternalhit",
		Firefox: "firefox",
		Focus: "focus",
		Generic: "generic",
		"Google Search": "google_search",
		Googlebot: "googlebot",
		GPTBot: "gptbot",
		"HeyTap Browser": "heytap",
		"Internet Explorer": "ie",
		InternetArchiveCrawler: "internetarchivecrawler",
		"K-Meleon": "k_meleon",
		Ladybird: "ladybird",
		LibreWolf: "librewolf",
		Linespider: "linespider",
		Maxthon: "maxthon",
		"Meta-ExternalAds": "meta_externalads",
		"Meta-ExternalAgent": "meta_externalagent",
		"Meta-ExternalFetcher": "meta_externalfetcher",
		"Meta-WebIndexer": "meta_webindexer",
		"Microsoft Edge": "edge",
		"MZ Browser": "mz",
		"NAVER Whale Browser": "naver",
		"OAI-SearchBot": "oai_searchbot",
		Omgilibot: "omgilibot",
		Opera: "opera",
		"Opera Coast": "opera_coast",
		"Pale Moon": "pale_moon",
		PerplexityBot: "perplexitybot",
		"Perplexity-User": "perplexity_user",
		PhantomJS: "phantomjs",
		PingdomBot: "pingdombot",
		Puffin: "puffin",
		QQ: "qq",
		QQLite: "qqlite",
		QupZilla: "qupzilla",
		Roku: "roku",
		Safari: "safari",
		Sailfish: "sailfish",
		"Samsung Internet for Android": "samsung_internet",
		SlackBot: "slackbot",
		SeaMonkey: "seamonkey",
		Sleipnir: "sleipnir",
		"Sogou Browser": "sogou",
		Swing: "swing",
		Tizen: "tizen",
		"UC Browser": "uc",
		"Vivo Browser": "vivo",
		Vivaldi: "vivaldi",
		"WebOS Browser": "webos",
		WeChat: "wechat",
		YahooSlurp: "yahooslurp",
		"Yandex Browser": "yandex",
		YandexBot: "yandexbot",
		YouBot: "youbot"
	};
	n = {
		amazonbot: "AmazonBot",
		amazon_silk: "Amazon Silk",
		android: "Android Browser",
		baiduspider: "BaiduSpider",
		bada: "Bada",
		bingcrawler: "BingCrawler",
		blackberry: "BlackBerry",
		brave: "Brave",
		chatgpt_user: "ChatGPT-User",
		chrome: "Chrome",
		claudebot: "ClaudeBot",
		chromium: "Chromium",
		diffbot: "Diffbot",
		duckduckbot: "DuckDuckBot",
		duckduckgo: "DuckDuckGo",
		edge: "Microsoft Edge",
		electron: "Electron",
		epiphany: "Epiphany",
		facebookexternalhit: "FacebookExternalHit",
		firefox: "Firefox",
		focus: "Focus",
		generic: "Generic",
		google_search: "Google Search",
		googlebot: "Googlebot",
		gptbot: "GPTBot",
		heytap: "HeyTap Browser",
		ie: "Internet Explorer",
		internetarchivecrawler: "InternetArchiveCrawler",
		k_meleon: "K-Meleon",
		ladybird: "Ladybird",
		librewolf: "LibreWolf",
		linespider: "Linespider",
		maxthon: "Maxthon",
		meta_externalads: "Meta-ExternalAds",
		meta_externalagent: "Meta-ExternalAgent",
		meta_externalfetcher: "Meta-ExternalFetcher",
		meta_webindexer: "Meta-WebIndexer",
		mz: "MZ Browser",
		naver: "NAVER Whale Browser",
		oai_searchbot: "OAI-SearchBot",
		omgilibot: "Omgilibot",
		opera: "Opera",
		opera_coast: "Opera Coast",
		pale_moon: "Pale Moon",
		perplexitybot: "PerplexityBot",
		perplexity_user: "Perplexity-User",
		phantomjs: "PhantomJS",
		pingdombot: "PingdomBot",
		puffin: "Puffin",
		qq: "QQ Browser",
		qqlite: "QQ Browser Lite",
		qupzilla: "QupZilla",
		roku: "Roku",
		safari: "Safari",
		sailfish: "Sailfish",
		samsung_internet: "Samsung Internet for Android",
		seamonkey: "SeaMonkey",
		slackbot: "SlackBot",
		sleipnir: "Sleipnir",
		sogou: "Sogou Browser",
		swing: "Swing",
		tizen: "Tizen",
		uc: "UC Browser",
		vivo: "Vivo Browser",
		vivaldi: "Vivaldi",
		webos: "WebOS Browser",
		wechat: "WeChat",
		yahooslurp: "YahooSlurp",
		yandex: "Yandex Browser",
		yandexbot: "YandexBot",
		youbot: "YouBot"
	};
	r = {
		bot: "bot",
		desktop: "desktop",
		mobile: "mobile",
		tablet: "tablet",
		tv: "tv"
	};
	i = {
		Android: "Android",
		Bada: "Bada",
		BlackBerry: "BlackBerry",
		ChromeOS: "Chrome OS",
		HarmonyOS: "HarmonyOS",
		iOS: "iOS",
		Linux: "Linux",
		MacOS: "macOS",
		PlayStation4: "PlayStation 4",
		Roku: "Roku",
		Tizen: "Tizen",
		WebOS: "WebOS",
		Windows: "Windows",
		WindowsPhone: "Windows Phone"
	};
	a = {
		Blink: "Blink",
		EdgeHTML: "EdgeHTML",
		Gecko: "Gecko",
		LibWeb: "LibWeb",
		Presto: "Presto",
		Trident: "Trident",
		WebKit: "WebKit"
	};
	o = function() {
		function Utils() {}
		Utils.getFirstMatch = function getFirstMatch(e, t) {
			var n = t.match(e);
			return n && n.length > 0 && n[1] || "";
		};
		Utils.getSecondMatch = function getSecondMatch(e, t) {
			var n = t.match(e);
			return n && n.length > 1 && n[2] || "";
		};
		Utils.matchAndReturnConst = function matchAndReturnConst(e, t, n) {
			if (e.test(t)) return n;
		};
		Utils.isFirefoxOnIpad = function isFirefoxOnIpad(e) {
			var t = e.indexOf("Macintosh");
			if (t === -1) return !1;
			var n = e.indexOf(" FxiOS", t + 9);
			return n !== -1 && e.indexOf("/", n + 6) !== -1;
		};
		Utils.getWindowsVersionName = function getWindowsVersionName(e) {
			switch (e) {
				case "NT": return "NT";
				case "XP": return "XP";
				case "NT 5.0": return "2000";
				case "NT 5.1": return "XP";
				case "NT 5.2": return "2003";
				case "NT 6.0": return "Vista";
				case "NT 6.1": return "7";
				case "NT 6.2": return "8";
				case "NT 6.3": return "8.1";
				case "NT 10.0": return "10";
				default: return;
			}
		};
		Utils.getMacOSVersionName = function getMacOSVersionName(e) {
			var t = e.split(".").splice(0, 2).map(function(e) {
				return parseInt(e, 10) || 0;
			});
			t.push(0);
			var n = t[0];
			var r = t[1];
			if (n === 10) switch (r) {
				case 5: return "Leopard";
				case 6: return "Snow Leopard";
				case 7: return "Lion";
				case 8: return "Mountain Lion";
				case 9: return "Mavericks";
				case 10: return "Yosemite";
				case 11: return "El Capitan";
				case 12: return "Sierra";
				case 13: return "High Sierra";
				case 14: return "Mojave";
				case 15: return "Catalina";
				default: return;
			}
			switch (n) {
				case 11: return "Big Sur";
				case 12: return "Monterey";
				case 13: return "Ventura";
				case 14: return "Sonoma";
				case 15: return "Sequoia";
				default: return;
			}
		};
		Utils.getAndroidVersionName = function getAndroidVersionName(e) {
			var t = e.split(".").splice(0, 2).map(function(e) {
				return parseInt(e, 10) || 0;
			});
			t.push(0);
			if (t[0] === 1 && t[1] < 5) return;
			if (t[0] === 1 && t[1] < 6) return "Cupcake";
			if (t[0] === 1 && t[1] >= 6) return "Donut";
			if (t[0] === 2 && t[1] < 2) return "Eclair";
			if (t[0] === 2 && t[1] === 2) return "Froyo";
			if (t[0] === 2 && t[1] > 2) return "Gingerbread";
			if (t[0] === 3) return "Honeycomb";
			if (t[0] === 4 && t[1] < 1) return "Ice Cream Sandwich";
			if (t[0] === 4 && t[1] < 4) return "Jelly Bean";
			if (t[0] === 4 && t[1] >= 4) return "KitKat";
			if (t[0] === 5) return "Lollipop";
			if (t[0] === 6) return "Marshmallow";
			if (t[0] === 7) return "Nougat";
			if (t[0] === 8) return "Oreo";
			if (t[0] === 9) return "Pie";
		};
		Utils.getVersionPrecision = function getVersionPrecision(e) {
			return e.split(".").length;
		};
		Utils.compareVersions = function compareVersions(e, t, n) {
			n === void 0 && (n = !1);
			var r = Utils.getVersionPrecision(e);
			var i = Utils.getVersionPrecision(t);
			var a = Math.max(r, i);
			var o = 0;
			var s = Utils.map([e, t], function(e) {
				var t = a - Utils.getVersionPrecision(e);
				var n = e + Array(t + 1).join(".0");
				return Utils.map(n.split("."), function(e) {
					return Array(20 - e.length).join("0") + e;
				}).reverse();
			});
			n && (o = a - Math.min(r, i));
			--a;
			for (; a >= o;) {
				if (s[0][a] > s[1][a]) return 1;
				if (s[0][a] === s[1][a]) {
					if (a === o) return 0;
					--a;
				} else if (s[0][a] < s[1][a]) return -1;
			}
		};
		Utils.map = function map(e, t) {
			var n = [];
			var r;
			if (Array.prototype.map) return Array.prototype.map.call(e, t);
			for (r = 0; r < e.length; r += 1) n.push(t(e[r]));
			return n;
		};
		Utils.find = function find(e, t) {
			var n;
			var r;
			if (Array.prototype.find) return Array.prototype.find.call(e, t);
			for (n = 0, r = e.length; n < r; n += 1) {
				var i = e[n];
				if (t(i, n)) return i;
			}
		};
		Utils.assign = function assign(e) {
			var t = e;
			var n;
			var r;
			for (var i = arguments.length, a = Array(i > 1 ? i - 1 : 0), o = 1; o < i; o++) a[o - 1] = arguments[o];
			if (Object.assign) return Object.assign.apply(Object, [e].concat(a));
			var s = function _loop() {
				var e = a[n];
				typeof e == "object" && e && Object.keys(e).forEach(function(n) {
					t[n] = e[n];
				});
			};
			for (n = 0, r = a.length; n < r; n += 1) s();
			return e;
		};
		Utils.getBrowserAlias = function getBrowserAlias(e) {
			return t[e];
		};
		Utils.getBrowserTypeByAlias = function getBrowserTypeByAlias(e) {
			return n[e] || "";
		};
		return Utils;
	}();
	s = /version\/(\d+(\.?_?\d+)+)/i;
	c = [
		{
			test: [/gptbot/i],
			describe: function describe(e) {
				var t = { name: "GPTBot" };
				var n = o.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/chatgpt-user/i],
			describe: function describe(e) {
				var t = { name: "ChatGPT-User" };
				var n = o.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/oai-searchbot/i],
			describe: function describe(e) {
				var t = { name: "OAI-SearchBot" };
				var n = o.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [
				/claudebot/i,
				/claude-web/i,
				/claude-user/i,
				/claude-searchbot/i
			],
			describe: function describe(e) {
				var t = { name: "ClaudeBot" };
				var n = o.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/omgilibot/i, /webzio-extended/i],
			describe: function describe(e) {
				var t = { name: "Omgilibot" };
				var n = o.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/diffbot/i],
			describe: function describe(e) {
				var t = { name: "Diffbot" };
				var n = o.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/perplexitybot/i],
			describe: function describe(e) {
				var t = { name: "PerplexityBot" };
				var n = o.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/perplexity-user/i],
			describe: function describe(e) {
				var t = { name: "Perplexity-User" };
				var n = o.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/youbot/i],
			describe: function describe(e) {
				var t = { name: "YouBot" };
				var n = o.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/meta-webindexer/i],
			describe: function describe(e) {
				var t = { name: "Meta-WebIndexer" };
				var n = o.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/meta-externalads/i],
			describe: function describe(e) {
				var t = { name: "Meta-ExternalAds" };
				var n = o.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/meta-externalagent/i],
			describe: function describe(e) {
				var t = { name: "Meta-ExternalAgent" };
				var n = o.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/meta-externalfetcher/i],
			describe: function describe(e) {
				var t = { name: "Meta-ExternalFetcher" };
				var n = o.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/googlebot/i],
			describe: function describe(e) {
				var t = { name: "Googlebot" };
				var n = o.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/linespider/i],
			describe: function describe(e) {
				var t = { name: "Linespider" };
				var n = o.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/amazonbot/i],
			describe: function describe(e) {
				var t = { name: "AmazonBot" };
				var n = o.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/bingbot/i],
			describe: function describe(e) {
				var t = { name: "BingCrawler" };
				var n = o.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/baiduspider/i],
			describe: function describe(e) {
				var t = { name: "BaiduSpider" };
				var n = o.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/duckduckbot/i],
			describe: function describe(e) {
				var t = { name: "DuckDuckBot" };
				var n = o.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/ia_archiver/i],
			describe: function describe(e) {
				var t = { name: "InternetArchiveCrawler" };
				var n = o.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/facebookexternalhit/i, /facebookcatalog/i],
			describe: function describe() {
				return { name: "FacebookExternalHit" };
			}
		},
		{
			test: [/slackbot/i, /slack-imgProxy/i],
			describe: function describe(e) {
				var t = { name: "SlackBot" };
				var n = o.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/yahoo!?[\s/]*slurp/i],
			describe: function describe() {
				return { name: "YahooSlurp" };
			}
		},
		{
			test: [/yandexbot/i, /yandexmobilebot/i],
			describe: function describe() {
				return { name: "YandexBot" };
			}
		},
		{
			test: [/pingdom/i],
			describe: function describe() {
				return { name: "PingdomBot" };
			}
		},
		{
			test: [/opera/i],
			describe: function describe(e) {
				var t = { name: "Opera" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/opr\/|opios/i],
			describe: function describe(e) {
				var t = { name: "Opera" };
				var n = o.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/SamsungBrowser/i],
			describe: function describe(e) {
				var t = { name: "Samsung Internet for Android" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/Whale/i],
			describe: function describe(e) {
				var t = { name: "NAVER Whale Browser" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/PaleMoon/i],
			describe: function describe(e) {
				var t = { name: "Pale Moon" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/HeyTapBrowser/i],
			describe: function describe(e) {
				var t = { name: "HeyTap Browser" };
				var n = o.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/VivoBrowser/i],
			describe: function describe(e) {
				var t = { name: "Vivo Browser" };
				var n = o.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/MZBrowser/i],
			describe: function describe(e) {
				var t = { name: "MZ Browser" };
				var n = o.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/focus/i],
			describe: function describe(e) {
				var t = { name: "Focus" };
				var n = o.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/swing/i],
			describe: function describe(e) {
				var t = { name: "Swing" };
				var n = o.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/coast/i],
			describe: function describe(e) {
				var t = { name: "Opera Coast" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/opt\/\d+(?:.?_?\d+)+/i],
			describe: function describe(e) {
				var t = { name: "Opera Touch" };
				var n = o.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/yabrowser/i],
			describe: function describe(e) {
				var t = { name: "Yandex Browser" };
				var n = o.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/ucbrowser/i],
			describe: function describe(e) {
				var t = { name: "UC Browser" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/Maxthon|mxios/i],
			describe: function describe(e) {
				var t = { name: "Maxthon" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/epiphany/i],
			describe: function describe(e) {
				var t = { name: "Epiphany" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/puffin/i],
			describe: function describe(e) {
				var t = { name: "Puffin" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/sleipnir/i],
			describe: function describe(e) {
				var t = { name: "Sleipnir" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/k-meleon/i],
			describe: function describe(e) {
				var t = { name: "K-Meleon" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/micromessenger/i],
			describe: function describe(e) {
				var t = { name: "WeChat" };
				var n = o.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/qqbrowser/i],
			describe: function describe(e) {
				var t = { name: /qqbrowserlite/i.test(e) ? "QQ Browser Lite" : "QQ Browser" };
				var n = o.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/msie|trident/i],
			describe: function describe(e) {
				var t = { name: "Internet Explorer" };
				var n = o.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/\sedg\//i],
			describe: function describe(e) {
				var t = { name: "Microsoft Edge" };
				var n = o.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/edg([ea]|ios)\//i],
			describe: function describe(e) {
				var t = { name: "Microsoft Edge" };
				var n = o.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: function test(e) {
				if (e.hasBrand("Vivaldi")) return !0;
				return e.test(/vivaldi/i);
			},
			describe: function describe(e, t) {
				var n = { name: "Vivaldi" };
				if (t) {
					var r = t.getBrandVersion("Vivaldi");
					if (r) {
						n.version = r;
						return n;
					}
				}
				var i = o.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i, e);
				i && (n.version = i);
				return n;
			}
		},
		{
			test: [/seamonkey/i],
			describe: function describe(e) {
				var t = { name: "SeaMonkey" };
				var n = o.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/sailfish/i],
			describe: function describe(e) {
				var t = { name: "Sailfish" };
				var n = o.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/silk/i],
			describe: function describe(e) {
				var t = { name: "Amazon Silk" };
				var n = o.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/phantom/i],
			describe: function describe(e) {
				var t = { name: "PhantomJS" };
				var n = o.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/slimerjs/i],
			describe: function describe(e) {
				var t = { name: "SlimerJS" };
				var n = o.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/blackberry|\bbb\d+/i, /rim\stablet/i],
			describe: function describe(e) {
				var t = { name: "BlackBerry" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/(web|hpw)[o0]s/i],
			describe: function describe(e) {
				var t = { name: "WebOS Browser" };
				var n = o.getFirstMatch(s, e) || o.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/bada/i],
			describe: function describe(e) {
				var t = { name: "Bada" };
				var n = o.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/tizen/i],
			describe: function describe(e) {
				var t = { name: "Tizen" };
				var n = o.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/qupzilla/i],
			describe: function describe(e) {
				var t = { name: "QupZilla" };
				var n = o.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/librewolf/i],
			describe: function describe(e) {
				var t = { name: "LibreWolf" };
				var n = o.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/firefox|iceweasel|fxios/i],
			describe: function describe(e) {
				var t = { name: "Firefox" };
				var n = o.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/electron/i],
			describe: function describe(e) {
				var t = { name: "Electron" };
				var n = o.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [
				/sogoumobilebrowser/i,
				/metasr/i,
				/se 2\.[x]/i
			],
			describe: function describe(e) {
				var t = { name: "Sogou Browser" };
				var n = o.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
				var r = o.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e);
				var i = o.getFirstMatch(/se ([\d.]+)x/i, e);
				var a = n || r || i;
				a && (t.version = a);
				return t;
			}
		},
		{
			test: [/MiuiBrowser/i],
			describe: function describe(e) {
				var t = { name: "Miui" };
				var n = o.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: function test(e) {
				if (e.hasBrand("DuckDuckGo")) return !0;
				return e.test(/\sDdg\/[\d.]+$/i);
			},
			describe: function describe(e, t) {
				var n = { name: "DuckDuckGo" };
				if (t) {
					var r = t.getBrandVersion("DuckDuckGo");
					if (r) {
						n.version = r;
						return n;
					}
				}
				var i = o.getFirstMatch(/\sDdg\/([\d.]+)$/i, e);
				i && (n.version = i);
				return n;
			}
		},
		{
			test: function test(e) {
				return e.hasBrand("Brave");
			},
			describe: function describe(e, t) {
				var n = { name: "Brave" };
				if (t) {
					var r = t.getBrandVersion("Brave");
					if (r) {
						n.version = r;
						return n;
					}
				}
				return n;
			}
		},
		{
			test: [/chromium/i],
			describe: function describe(e) {
				var t = { name: "Chromium" };
				var n = o.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, e) || o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/ladybird/i],
			describe: function describe(e) {
				var t = { name: "Ladybird" };
				var n = o.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/chrome|crios|crmo/i],
			describe: function describe(e) {
				var t = { name: "Chrome" };
				var n = o.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/GSA/i],
			describe: function describe(e) {
				var t = { name: "Google Search" };
				var n = o.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: function test(e) {
				var t = !e.test(/like android/i);
				var n = e.test(/android/i);
				return t && n;
			},
			describe: function describe(e) {
				var t = { name: "Android Browser" };
				var n = o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/playstation 4/i],
			describe: function describe(e) {
				var t = { name: "PlayStation 4" };
				var n = o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/safari|applewebkit/i],
			describe: function describe(e) {
				var t = { name: "Safari" };
				var n = o.getFirstMatch(s, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/.*/i],
			describe: function describe(e) {
				var t = e.search("\\(") === -1 ? /^(.*)\/([^/]*) / : /^(.*)\/([^/]*)[ \t]\((.*)/;
				return {
					name: o.getFirstMatch(t, e),
					version: o.getSecondMatch(t, e)
				};
			}
		}
	];
	l = [
		{
			test: [/Roku\/DVP/],
			describe: function describe(e) {
				var t = o.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, e);
				return {
					name: i.Roku,
					version: t
				};
			}
		},
		{
			test: [/windows phone/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, e);
				return {
					name: i.WindowsPhone,
					version: t
				};
			}
		},
		{
			test: [/windows /i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, e);
				var n = o.getWindowsVersionName(t);
				return {
					name: i.Windows,
					version: t,
					versionName: n
				};
			}
		},
		{
			test: function test(e) {
				return o.isFirefoxOnIpad(e.getUA());
			},
			describe: function describe(e) {
				var t = { name: i.iOS };
				var n = o.getSecondMatch(/(Version\/)(\d[\d.]+)/, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/macintosh/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, e).replace(/[_\s]/g, ".");
				var n = o.getMacOSVersionName(t);
				var r = {
					name: i.MacOS,
					version: t
				};
				n && (r.versionName = n);
				return r;
			}
		},
		{
			test: [/(ipod|iphone|ipad)/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, e).replace(/[_\s]/g, ".");
				return {
					name: i.iOS,
					version: t
				};
			}
		},
		{
			test: [/OpenHarmony/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, e);
				return {
					name: i.HarmonyOS,
					version: t
				};
			}
		},
		{
			test: function test(e) {
				var t = !e.test(/like android/i);
				var n = e.test(/android/i);
				return t && n;
			},
			describe: function describe(e) {
				var t = o.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i, e);
				var n = o.getAndroidVersionName(t);
				var r = {
					name: i.Android,
					version: t
				};
				n && (r.versionName = n);
				return r;
			}
		},
		{
			test: [/(web|hpw)[o0]s/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, e);
				var n = { name: i.WebOS };
				t && t.length && (n.version = t);
				return n;
			}
		},
		{
			test: [/blackberry|\bbb\d+/i, /rim\stablet/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i, e) || o.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i, e) || o.getFirstMatch(/\bbb(\d+)/i, e);
				return {
					name: i.BlackBerry,
					version: t
				};
			}
		},
		{
			test: [/bada/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, e);
				return {
					name: i.Bada,
					version: t
				};
			}
		},
		{
			test: [/tizen/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, e);
				return {
					name: i.Tizen,
					version: t
				};
			}
		},
		{
			test: [/linux/i],
			describe: function describe() {
				return { name: i.Linux };
			}
		},
		{
			test: [/CrOS/],
			describe: function describe() {
				return { name: i.ChromeOS };
			}
		},
		{
			test: [/PlayStation 4/],
			describe: function describe(e) {
				var t = o.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, e);
				return {
					name: i.PlayStation4,
					version: t
				};
			}
		}
	];
	u = [
		{
			test: [/googlebot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Google"
				};
			}
		},
		{
			test: [/linespider/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Line"
				};
			}
		},
		{
			test: [/amazonbot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Amazon"
				};
			}
		},
		{
			test: [/gptbot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "OpenAI"
				};
			}
		},
		{
			test: [/chatgpt-user/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "OpenAI"
				};
			}
		},
		{
			test: [/oai-searchbot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "OpenAI"
				};
			}
		},
		{
			test: [/baiduspider/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Baidu"
				};
			}
		},
		{
			test: [/bingbot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Bing"
				};
			}
		},
		{
			test: [/duckduckbot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "DuckDuckGo"
				};
			}
		},
		{
			test: [
				/claudebot/i,
				/claude-web/i,
				/claude-user/i,
				/claude-searchbot/i
			],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Anthropic"
				};
			}
		},
		{
			test: [/omgilibot/i, /webzio-extended/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Webz.io"
				};
			}
		},
		{
			test: [/diffbot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Diffbot"
				};
			}
		},
		{
			test: [/perplexitybot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Perplexity AI"
				};
			}
		},
		{
			test: [/perplexity-user/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Perplexity AI"
				};
			}
		},
		{
			test: [/youbot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "You.com"
				};
			}
		},
		{
			test: [/ia_archiver/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Internet Archive"
				};
			}
		},
		{
			test: [/meta-webindexer/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Meta"
				};
			}
		},
		{
			test: [/meta-externalads/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Meta"
				};
			}
		},
		{
			test: [/meta-externalagent/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Meta"
				};
			}
		},
		{
			test: [/meta-externalfetcher/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Meta"
				};
			}
		},
		{
			test: [/facebookexternalhit/i, /facebookcatalog/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Meta"
				};
			}
		},
		{
			test: [/slackbot/i, /slack-imgProxy/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Slack"
				};
			}
		},
		{
			test: [/yahoo/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Yahoo"
				};
			}
		},
		{
			test: [/yandexbot/i, /yandexmobilebot/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Yandex"
				};
			}
		},
		{
			test: [/pingdom/i],
			describe: function describe() {
				return {
					type: r.bot,
					vendor: "Pingdom"
				};
			}
		},
		{
			test: [/huawei/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/(can-l01)/i, e) && "Nova";
				var n = {
					type: r.mobile,
					vendor: "Huawei"
				};
				t && (n.model = t);
				return n;
			}
		},
		{
			test: [/nexus\s*(?:7|8|9|10).*/i],
			describe: function describe() {
				return {
					type: r.tablet,
					vendor: "Nexus"
				};
			}
		},
		{
			test: [/ipad/i],
			describe: function describe() {
				return {
					type: r.tablet,
					vendor: "Apple",
					model: "iPad"
				};
			}
		},
		{
			test: function test(e) {
				return o.isFirefoxOnIpad(e.getUA());
			},
			describe: function describe() {
				return {
					type: r.tablet,
					vendor: "Apple",
					model: "iPad"
				};
			}
		},
		{
			test: [/kftt build/i],
			describe: function describe() {
				return {
					type: r.tablet,
					vendor: "Amazon",
					model: "Kindle Fire HD 7"
				};
			}
		},
		{
			test: [/silk/i],
			describe: function describe() {
				return {
					type: r.tablet,
					vendor: "Amazon"
				};
			}
		},
		{
			test: [/tablet(?! pc)/i],
			describe: function describe() {
				return { type: r.tablet };
			}
		},
		{
			test: function test(e) {
				var t = e.test(/ipod|iphone/i);
				var n = e.test(/like (ipod|iphone)/i);
				return t && !n;
			},
			describe: function describe(e) {
				var t = o.getFirstMatch(/(ipod|iphone)/i, e);
				return {
					type: r.mobile,
					vendor: "Apple",
					model: t
				};
			}
		},
		{
			test: [/nexus\s*[0-6].*/i, /galaxy nexus/i],
			describe: function describe() {
				return {
					type: r.mobile,
					vendor: "Nexus"
				};
			}
		},
		{
			test: [/Nokia/i],
			describe: function describe(e) {
				var t = o.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i, e);
				var n = {
					type: r.mobile,
					vendor: "Nokia"
				};
				t && (n.model = t);
				return n;
			}
		},
		{
			test: [/[^-]mobi/i],
			describe: function describe() {
				return { type: r.mobile };
			}
		},
		{
			test: function test(e) {
				return e.getBrowserName(!0) === "blackberry";
			},
			describe: function describe() {
				return {
					type: r.mobile,
					vendor: "BlackBerry"
				};
			}
		},
		{
			test: function test(e) {
				return e.getBrowserName(!0) === "bada";
			},
			describe: function describe() {
				return { type: r.mobile };
			}
		},
		{
			test: function test(e) {
				return e.getBrowserName() === "windows phone";
			},
			describe: function describe() {
				return {
					type: r.mobile,
					vendor: "Microsoft"
				};
			}
		},
		{
			test: function test(e) {
				var t = Number(String(e.getOSVersion()).split(".")[0]);
				return e.getOSName(!0) === "android" && t >= 3;
			},
			describe: function describe() {
				return { type: r.tablet };
			}
		},
		{
			test: function test(e) {
				return e.getOSName(!0) === "android";
			},
			describe: function describe() {
				return { type: r.mobile };
			}
		},
		{
			test: [/smart-?tv|smarttv/i],
			describe: function describe() {
				return { type: r.tv };
			}
		},
		{
			test: [/netcast/i],
			describe: function describe() {
				return { type: r.tv };
			}
		},
		{
			test: function test(e) {
				return e.getOSName(!0) === "macos";
			},
			describe: function describe() {
				return {
					type: r.desktop,
					vendor: "Apple"
				};
			}
		},
		{
			test: function test(e) {
				return e.getOSName(!0) === "windows";
			},
			describe: function describe() {
				return { type: r.desktop };
			}
		},
		{
			test: function test(e) {
				return e.getOSName(!0) === "linux";
			},
			describe: function describe() {
				return { type: r.desktop };
			}
		},
		{
			test: function test(e) {
				return e.getOSName(!0) === "playstation 4";
			},
			describe: function describe() {
				return { type: r.tv };
			}
		},
		{
			test: function test(e) {
				return e.getOSName(!0) === "roku";
			},
			describe: function describe() {
				return { type: r.tv };
			}
		}
	];
	d = [
		{
			test: function test(e) {
				return e.getBrowserName(!0) === "microsoft edge";
			},
			describe: function describe(e) {
				if (/\sedg\//i.test(e)) return { name: a.Blink };
				var t = o.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, e);
				return {
					name: a.EdgeHTML,
					version: t
				};
			}
		},
		{
			test: function test(e) {
				return e.getBrowserName(!0) === "ladybird";
			},
			describe: function describe() {
				return { name: a.LibWeb };
			}
		},
		{
			test: [/trident/i],
			describe: function describe(e) {
				var t = { name: a.Trident };
				var n = o.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: function test(e) {
				return e.test(/presto/i);
			},
			describe: function describe(e) {
				var t = { name: a.Presto };
				var n = o.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: function test(e) {
				var t = e.test(/gecko/i);
				var n = e.test(/like gecko/i);
				return t && !n;
			},
			describe: function describe(e) {
				var t = { name: a.Gecko };
				var n = o.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		},
		{
			test: [/(apple)?webkit\/537\.36/i],
			describe: function describe() {
				return { name: a.Blink };
			}
		},
		{
			test: [/(apple)?webkit/i],
			describe: function describe(e) {
				var t = { name: a.WebKit };
				var n = o.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, e);
				n && (t.version = n);
				return t;
			}
		}
	];
	f = function() {
		function Parser(e, t, n) {
			t === void 0 && (t = !1);
			n === void 0 && (n = null);
			if (e == null || e === "") throw Error("UserAgent parameter can't be empty");
			this._ua = e;
			var r = !1;
			if (typeof t == "boolean") {
				r = t;
				this._hints = n;
			} else this._hints = typeof t == "object" && t ? t : null;
			this.parsedResult = {};
			r !== !0 && this.parse();
		}
		var e = Parser.prototype;
		e.getHints = function getHints() {
			return this._hints;
		};
		e.hasBrand = function hasBrand(e) {
			if (!this._hints || !Array.isArray(this._hints.brands)) return !1;
			var t = e.toLowerCase();
			return this._hints.brands.some(function(e) {
				return e.brand && e.brand.toLowerCase() === t;
			});
		};
		e.getBrandVersion = function getBrandVersion(e) {
			if (!this._hints || !Array.isArray(this._hints.brands)) return;
			var t = e.toLowerCase();
			var n = o.find(this._hints.brands, function(e) {
				return e.brand && e.brand.toLowerCase() === t;
			});
			return n ? n.version : void 0;
		};
		e.getUA = function getUA() {
			return this._ua;
		};
		e.test = function test(e) {
			return e.test(this._ua);
		};
		e.parseBrowser = function parseBrowser() {
			var e = this;
			this.parsedResult.browser = {};
			var t = o.find(c, function(t) {
				if (typeof t.test == "function") return t.test(e);
				if (Array.isArray(t.test)) return t.test.some(function(t) {
					return e.test(t);
				});
				throw Error("Browser's test function is not valid");
			});
			t && (this.parsedResult.browser = t.describe(this.getUA(), this));
			return this.parsedResult.browser;
		};
		e.getBrowser = function getBrowser() {
			if (this.parsedResult.browser) return this.parsedResult.browser;
			return this.parseBrowser();
		};
		e.getBrowserName = function getBrowserName(e) {
			if (e) return String(this.getBrowser().name).toLowerCase() || "";
			return this.getBrowser().name || "";
		};
		e.getBrowserVersion = function getBrowserVersion() {
			return this.getBrowser().version;
		};
		e.getOS = function getOS() {
			if (this.parsedResult.os) return this.parsedResult.os;
			return this.parseOS();
		};
		e.parseOS = function parseOS() {
			var e = this;
			this.parsedResult.os = {};
			var t = o.find(l, function(t) {
				if (typeof t.test == "function") return t.test(e);
				if (Array.isArray(t.test)) return t.test.some(function(t) {
					return e.test(t);
				});
				throw Error("Browser's test function is not valid");
			});
			t && (this.parsedResult.os = t.describe(this.getUA()));
			return this.parsedResult.os;
		};
		e.getOSName = function getOSName(e) {
			var t = this.getOS().name;
			if (e) return String(t).toLowerCase() || "";
			return t || "";
		};
		e.getOSVersion = function getOSVersion() {
			return this.getOS().version;
		};
		e.getPlatform = function getPlatform() {
			if (this.parsedResult.platform) return this.parsedResult.platform;
			return this.parsePlatform();
		};
		e.getPlatformType = function getPlatformType(e) {
			e === void 0 && (e = !1);
			var t = this.getPlatform().type;
			if (e) return String(t).toLowerCase() || "";
			return t || "";
		};
		e.parsePlatform = function parsePlatform() {
			var e = this;
			this.parsedResult.platform = {};
			var t = o.find(u, function(t) {
				if (typeof t.test == "function") return t.test(e);
				if (Array.isArray(t.test)) return t.test.some(function(t) {
					return e.test(t);
				});
				throw Error("Browser's test function is not valid");
			});
			t && (this.parsedResult.platform = t.describe(this.getUA()));
			return this.parsedResult.platform;
		};
		e.getEngine = function getEngine() {
			if (this.parsedResult.engine) return this.parsedResult.engine;
			return this.parseEngine();
		};
		e.getEngineName = function getEngineName(e) {
			if (e) return String(this.getEngine().name).toLowerCase() || "";
			return this.getEngine().name || "";
		};
		e.parseEngine = function parseEngine() {
			var e = this;
			this.parsedResult.engine = {};
			var t = o.find(d, function(t) {
				if (typeof t.test == "function") return t.test(e);
				if (Array.isArray(t.test)) return t.test.some(function(t) {
					return e.test(t);
				});
				throw Error("Browser's test function is not valid");
			});
			t && (this.parsedResult.engine = t.describe(this.getUA()));
			return this.parsedResult.engine;
		};
		e.parse = function parse() {
			this.parseBrowser();
			this.parseOS();
			this.parsePlatform();
			this.parseEngine();
			return this;
		};
		e.getResult = function getResult() {
			return o.assign({}, this.parsedResult);
		};
		e.satisfies = function satisfies(e) {
			var t = this;
			var n = {};
			var r = 0;
			var i = {};
			var a = 0;
			Object.keys(e).forEach(function(t) {
				var o = e[t];
				if (typeof o == "string" || Array.isArray(o)) {
					i[t] = o;
					a += 1;
				} else if (typeof o == "object") {
					n[t] = o;
					r += 1;
				}
			});
			if (r > 0) {
				var s = Object.keys(n);
				var c = o.find(s, function(e) {
					return t.isOS(e);
				});
				if (c) {
					var l = this.satisfies(n[c]);
					if (l !== void 0) return l;
				}
				var u = o.find(s, function(e) {
					return t.isPlatform(e);
				});
				if (u) {
					var d = this.satisfies(n[u]);
					if (d !== void 0) return d;
				}
			}
			if (a > 0) {
				var f = Object.keys(i);
				var p = o.find(f, function(e) {
					return t.isBrowser(e, !0);
				});
				if (p !== void 0) return this.compareVersions(i[p]);
			}
		};
		e.isBrowser = function isBrowser(e, t) {
			t === void 0 && (t = !1);
			var n = this.getBrowserName().toLowerCase();
			var r = e.toLowerCase();
			var i = o.getBrowserTypeByAlias(r);
			t && i && (r = i.toLowerCase());
			return r === n;
		};
		e.compareVersions = function compareVersions(e) {
			var t = this;
			if (typeof e == "string") return this.compareVersion(e);
			return e.some(function(e) {
				return t.compareVersion(e);
			});
		};
		e.compareVersion = function compareVersion(e) {
			var t = [0];
			var n = e;
			var r = !1;
			var i = this.getBrowserVersion();
			if (typeof i != "string") return;
			if (e[0] === ">" || e[0] === "<") {
				n = e.substr(1);
				if (e[1] === "=") {
					r = !0;
					n = e.substr(2);
				} else t = [];
				e[0] === ">" ? t.push(1) : t.push(-1);
			} else if (e[0] === "=") n = e.substr(1);
			else if (e[0] === "~") {
				r = !0;
				n = e.substr(1);
			}
			return t.indexOf(o.compareVersions(i, n, r)) > -1;
		};
		e.isOS = function isOS(e) {
			return this.getOSName(!0) === String(e).toLowerCase();
		};
		e.isPlatform = function isPlatform(e) {
			return this.getPlatformType(!0) === String(e).toLowerCase();
		};
		e.isEngine = function isEngine(e) {
			return this.getEngineName(!0) === String(e).toLowerCase();
		};
		e.is = function is(e, t) {
			t === void 0 && (t = !1);
			return this.isBrowser(e, t) || this.isOS(e) || this.isPlatform(e);
		};
		e.some = function some(e) {
			var t = this;
			e === void 0 && (e = []);
			return e.some(function(e) {
				return t.is(e);
			});
		};
		return Parser;
	}();
	p = function() {
		function Bowser() {}
		Bowser.getParser = function getParser(e, t, n) {
			t === void 0 && (t = !1);
			n === void 0 && (n = null);
			if (typeof e != "string") throw Error("UserAgent should be a string");
			return new f(e, t, n);
		};
		Bowser.parse = function parse(e, t) {
			t === void 0 && (t = null);
			return new f(e, t).getResult();
		};
		return _createClass(Bowser, null, [
			{
				key: "BROWSER_MAP",
				get: function get() {
					return n;
				}
			},
			{
				key: "ENGINE_MAP",
				get: function get() {
					return a;
				}
			},
			{
				key: "OS_MAP",
				get: function get() {
					return i;
				}
			},
			{
				key: "PLATFORMS_MAP",
				get: function get() {
					return r;
				}
			}
		]);
	}();
	m = p.parse;
	p.getParser;
}))();
exports.default = p;
exports.parse = m;
