/** Private keys in their text armour. The value is the whole block; encrypted ones are told apart by their own headers. */
import type { RuleSpec } from '../src/core/rule.ts';

const REPLACE = 'Make a new key pair and replace the public key wherever it is trusted; revoke certificates made with the old one.';

export const privateKey: readonly RuleSpec[] = [
  {
    kind: 'pattern',
    id: 'private-key',
    title: 'Private key',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['PRIVATE KEY'],
    pattern:
      '-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){40,16000}-----END [A-Z0-9 ]{1,40}-----|[A-Za-z0-9+/=\\s\\\\]{64,16000})',
    checks: ['private-key'],
    facts: ['private-key'],
    remediation: REPLACE,
    references: ['https://www.rfc-editor.org/rfc/rfc7468'],
    examples: {
      match: [
        '⟦-----BEGIN RSA ¦PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9\nNfGhSmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhS\nmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9==\n-----END RSA PRIVATE KEY-----⟧\n',
        'key = "⟦-----BEGIN ¦PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7bq3Zt7bWy2Hs\\nLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4pKq0Zt7bWy2HsLdXn5c\\n-----END PRIVATE KEY-----⟧\\n"',
        '⟦-----BEGIN EC ¦PRIVATE KEY-----\nMHcCAQEEIIbq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmD\naCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\n-----END EC PRIVATE KEY-----⟧',
        '⟦-----BEGIN PGP ¦PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4pKq0Z\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----⟧',
        '<pem>⟦-----BEGIN DSA ¦PRIVATE KEY-----\nMIIBugIBAAKBgQC7bq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9N\nfGhSmDaCe4pKq0Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSm\n-----END DSA PRIVATE KEY-----⟧</pem>',
      ],
      clean: [
        '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
        'if line.startswith("-----BEGIN RSA PRIVATE KEY-----"):\n    return load(line)\nelse:\n    raise ValueError("no key in this file, it must begin with a header")',
        '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7bq3Zt7bWy2HsLdXn5cFg\n-----END PUBLIC KEY-----',
        '-----BEGIN PRIVATE KEY-----\nyour key goes here, in base64, on as many lines as it takes to write it down\n-----END PRIVATE KEY-----',
        '-----BEGIN PRIVATE KEY-----\\n" + key + "\\n-----END PRIVATE KEY-----',
      ],
    },
  },
  {
    kind: 'pattern',
    id: 'putty-private-key',
    title: 'PuTTY private key',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['PuTTY-User-Key-File-'],
    pattern:
      'PuTTY-User-Key-File-[123]: [\\w@.-]{3,40}\\r?\\nEncryption: [\\w-]{3,20}\\r?\\nComment: [^\\r\\n]{0,200}\\r?\\nPublic-Lines: \\d{1,3}\\r?\\n[A-Za-z0-9+/=\\r\\n]{60,6000}(?:(?:Key-Derivation|Argon2-\\w{4,16}): [^\\r\\n]{1,80}\\r?\\n){0,5}Private-Lines: \\d{1,3}\\r?\\n[A-Za-z0-9+/=\\r\\n]{20,6000}Private-MAC: [0-9a-f]{40,64}',
    facts: ['private-key'],
    remediation: REPLACE,
    references: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html'],
    examples: {
      match: [
        '⟦PuTTY-User-Key-File-2: ¦ssh-rsa\nEncryption: none\nComment: rsa-key-20260101\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\nPrivate-Lines: 1\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nPrivate-MAC: 1c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧\n',
        '⟦PuTTY-User-Key-File-3: ¦ssh-ed25519\nEncryption: none\nComment: a\nPublic-Lines: 2\nAAAAC3NzaC1lZDI1NTE5AAAAIDq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nQx1B\nPrivate-Lines: 1\nAAAAIFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nPrivate-MAC: 2c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d91c3f9e17b2a4d8566f1e0b7c⟧\n',
        'x\n⟦PuTTY-User-Key-File-2: ¦ssh-dss\r\nEncryption: none\r\nComment: b\r\nPublic-Lines: 1\r\nAAAAB3NzaC1kc3MAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\r\nPrivate-Lines: 1\r\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\r\nPrivate-MAC: 3c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧\r\n',
        '⟦PuTTY-User-Key-File-3: ¦ssh-rsa\nEncryption: aes256-cbc\nComment: c\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAABJQAAAQEAq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6\nKey-Derivation: Argon2id\nArgon2-Memory: 8192\nArgon2-Passes: 21\nPrivate-Lines: 1\nAAABAFq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6UwQx1BvYl9NfGhSmDaCe4p\nPrivate-MAC: 4c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧',
        '⟦PuTTY-User-Key-File-2: ¦ecdsa-sha2-nistp256\nEncryption: none\nComment: d e f\nPublic-Lines: 1\nAAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBFq3Zt7bWy2H\nPrivate-Lines: 1\nAAAAIQDq3Zt7bWy2HsLdXn5cFgVu3AeKoPi8MkTjRz6Uw\nPrivate-MAC: 5c3f9e17b2a4d8566f1e0b7c93ad42581e6f70d9⟧',
      ],
      clean: [
        'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\n',
        'if (strncmp(header, "PuTTY-User-Key-File-2", 21))',
        'PuTTY-User-Key-File-%d: %s\nEncryption: %s\nComment: %s\nPublic-Lines: %d\n',
        'PuTTY-User-Key-File-2 is the format of 2004',
        'Private-Lines: 8',
      ],
    },
  },
  {
    kind: 'pattern',
    id: 'json-web-key',
    title: 'JSON Web Key with its private part',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['kty'],
    pattern:
      '\\bkty\\\\?["\']?\\s{0,4}(?::|=>)\\s{0,4}\\\\?["\'](?:(?:RSA|EC|OKP)\\\\?["\'][^{}]{0,4000}?[\\s,"\']d|oct\\\\?["\'][^{}]{0,400}?[\\s,"\']k)\\\\?["\']?\\s{0,4}(?::|=>)\\s{0,4}\\\\?["\'](?<value>[A-Za-z0-9_-]{16,1400})',
    group: 'value',
    entropy: 3.2,
    remediation: REPLACE,
    references: ['https://www.rfc-editor.org/rfc/rfc7517'],
    examples: {
      match: [
        '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS","d":"⟦nWGxne_9¦WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A⟧"}',
        '{"kty": "EC", "crv": "P-256", "d": "⟦870MB6gf¦uTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE⟧", "use": "enc"}',
        '{\n  "kty": "oct",\n  "alg": "HS256",\n  "k": "⟦AyM1SysP¦pbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T⟧"\n}',
        '"{\\"kty\\":\\"oct\\",\\"k\\":\\"⟦GawgguFy¦GrWKav7AX4VKUg⟧\\"}"',
        '{"kty":"RSA","n":"0vx7agoebGcQ","e":"AQAB","d":"⟦X4cTteJY¦_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH⟧"}',
      ],
      clean: [
        '{"kty":"RSA","n":"0vx7agoebGcQ","e":"AQAB"}',
        '{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"}',
        '"kty" (key type) parameter',
        '{"kty":"oct"} {"k":"AyM1SysP¦pbyDfgZld3umj1qzKObwVMkoqQ"}',
        '{"kty":"oct","k":"aaaaaaaaaaaaaaaaaaaaaaaaaaaa"}',
      ],
    },
  },
  {
    kind: 'pattern',
    id: 'private-key-base64',
    title: 'Private key in base64 without armour',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['IBADANBgkqhkiG9w0BAQEFAASC', 'IBAAKCAQEA', 'IBAAKCAgEA', 'IBAAKCAYEA', 'IBAAKBgQ', 'AgEAMBMGByqGSM49AgEG', 'AgEAMBAGByqGSM49AgEG', 'MEECAQAwEwYHKoZIzj0CAQ', 'MC4CAQAwBQYDK2V', 'MHcCAQEEI', 'MIGkAgEBBD', 'MIHcAgEBBE'],
    pattern:
      '(?<![A-Za-z0-9+/]|-----[^-]{0,8})M(?:II[A-Za-z0-9+/]{3}IB(?:ADANBgkqhkiG9w0BAQEFAASC|AAKC(?:AQEA|AgEA|AYEA)|AAKBgQ)[A-Za-z0-9+/]{200,9000}|(?:IG[A-Za-z0-9+/]|IH[A-Za-z0-9+/])AgEAM(?:BM|BA)GByqGSM49AgEG[A-Za-z0-9+/]{80,400}|EECAQAwEwYHKoZIzj0CAQ[A-Za-z0-9+/]{66}|C4CAQAwBQYDK2V[wu]BCIEI[A-Za-z0-9+/]{43}|HcCAQEEI[A-Za-z0-9+/]{150,156}|IGkAgEBBD[A-Za-z0-9+/]{200,220}|IHcAgEBBE[A-Za-z0-9+/]{270,300})={0,2}(?![A-Za-z0-9+/=])',
    checks: ['whole-der'],
    remediation: REPLACE,
    references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2', 'https://www.rfc-editor.org/rfc/rfc5915'],
    examples: {
      match: [
        'const der = "⟦MIGHAgEAMB¦MGByqGSM49AgEGCCqG¦SM49AwEHBG0wawIBAQ¦Qg5vpD3WEVVE7hVzBK¦fhnXWCeLlfzh2VXs9W¦4iEN0K3vahRANCAAQB¦i0fxMR2xR5DzZewyKz¦q0T57QY4k3pEWIB+4U¦clnWL0+0eYd3ih6aZB¦Le50/ydhHudnlcLvax¦20B8ojOR3tK7⟧";',
        'key: ⟦MC4CAQAwBQ¦YDK2VwBCIEIDbQ2Qo8¦0ChyoaXYKAcYZAyJz8¦Ta31XQgHNfuLKRycQ3⟧',
        '{"material": "⟦MHcCAQEEIO¦b6Q91hFVRO4VcwSn4Z¦11gni5X84dlV7PVuIh¦DdCt72oAoGCCqGSM49¦AwEHoUQDQgAEAYtH8T¦EdsUeQ82XsMis6tE+e¦0GOJN6RFiAfuFHJZ1i¦9PtHmHd4oemmQS3udP¦8nYR7nZ5XC72sdtAfK¦Izkd7Suw==⟧"}',
        'DER=⟦MIG2AgEAMB¦AGByqGSM49AgEGBSuB¦BAAiBIGeMIGbAgEBBD¦DPOg+HbV48wIKQhKLM¦Yfy9nu9PgrU+vinfVV¦HV6vTS1FQZbYq0sgrd¦6G5Z5WgCnnChZANiAA¦RE3Xaw4+JLdH8CpXZ5¦aDnGDbIT9+P2AN8sVN¦2lzip3MZveB2qCIJ8F¦GfV0+74IcwJJA1DEEI¦ZQxDhP0oVJucuWfQmC¦i6mwWcv7TD3N/ByeUJ¦0EUacDdnbkw+QuamsU¦MCE=⟧\n',
        'load(\'⟦MIGkAgEBBD¦DPOg+HbV48wIKQhKLM¦Yfy9nu9PgrU+vinfVV¦HV6vTS1FQZbYq0sgrd¦6G5Z5WgCnnCgBwYFK4¦EEACKhZANiAARE3Xaw¦4+JLdH8CpXZ5aDnGDb¦IT9+P2AN8sVN2lzip3¦MZveB2qCIJ8FGfV0+7¦4IcwJJA1DEEIZQxDhP¦0oVJucuWfQmCi6mwWc¦v7TD3N/ByeUJ0EUacD¦dnbkw+QuamsUMCE=⟧\')',
      ],
      clean: [
        '"MCowBQYDK2¦VwAyEATwPa459tj8w4¦9xntZhRYtFHhjiZop2¦4KVRuoiZ1N+qs="',
        'MC4CAQAwBQYDK2VwBCIEIA...',
        '"MC4CAQAwBQ¦YDK2VwBCIEIDbQ2Qo8¦0ChyoaXYKAcYZAyJz8¦Ta31XQ"',
        'MIIEpAIBAAKCAQEA',
        '"MHcCAQEEI" begins such a key',
      ],
    },
  },
  {
    kind: 'pattern',
    id: 'private-key-hexadecimal',
    title: 'Private key in hexadecimal',
    part: 'private-key',
    severity: 'high',
    confidence: 'high',
    anchors: ['020100300d06092a864886f70d0101010500', '0201000282', '0201000281', '020100301306072a8648ce3d0201', '020100301006072a8648ce3d0201', '020100300506032b65', '02010104'],
    ignoreCase: true,
    pattern:
      '(?<![0-9a-f])30(?:8[12])?(?:[0-9a-f]{2}){1,2}0201(?:00(?:300d06092a864886f70d0101010500|02820[12]01|02818100|301[03]06072a8648ce3d0201|300506032b65(?:70|6e)0422)|0104(?:20|30|42))[0-9a-f]{60,9000}(?![0-9a-f])',
    checks: ['whole-der'],
    remediation: REPLACE,
    references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2', 'https://www.rfc-editor.org/rfc/rfc5915'],
    examples: {
      match: [
        'const der = "⟦3081870201¦00301306072a8648ce¦3d020106082a8648ce¦3d030107046d306b02¦01010420e6fa43dd61¦15544ee157304a7e19¦d758278b95fce1d955¦ecf56e2210dd0adef6¦a14403420004018b47¦f1311db14790f365ec¦322b3ab44f9ed06389¦37a4458807ee147259¦d62f4fb47987778a1e¦9a6412dee74ff27611¦ee76795c2ef6b1db40¦7ca23391ded2bb⟧";',
        'key: ⟦302e020100¦300506032b65700422¦042036d0d90a3cd028¦72a1a5d8280718640c¦89cfc4dadf55d08073¦5fb8b291c9c437⟧',
        '{"material": "⟦3077020101¦0420E6FA43DD611554¦4EE157304A7E19D758¦278B95FCE1D955ECF5¦6E2210DD0ADEF6A00A¦06082A8648CE3D0301¦07A14403420004018B¦47F1311DB14790F365¦EC322B3AB44F9ED063¦8937A4458807EE1472¦59D62F4FB47987778A¦1E9A6412DEE74FF276¦11EE76795C2EF6B1DB¦407CA23391DED2BB⟧"}',
        'DER=0x⟦3081b60201¦00301006072a8648ce¦3d020106052b810400¦2204819e30819b0201¦010430cf3a0f876d5e¦3cc0829084a2cc61fc¦bd9eef4f82b53ebe29¦df5551d5eaf4d2d454¦196d8ab4b20adde86e¦59e568029e70a16403¦62000444dd76b0e3e2¦4b747f02a576796839¦c60db213f7e3f600df¦2c54dda5ce2a77319b¦de076a82209f0519f5¦74fbbe087302490350¦c4108650c4384fd285¦49b9cb967d09828ba9¦b059cbfb4c3dcdfc1c¦9e509d0451a7037676¦e4c3e42e6a6b143021⟧\n',
        'load(\'⟦3081a40201¦010430cf3a0f876d5e¦3cc0829084a2cc61fc¦bd9eef4f82b53ebe29¦df5551d5eaf4d2d454¦196d8ab4b20adde86e¦59e568029e70a00706¦052b81040022a16403¦62000444dd76b0e3e2¦4b747f02a576796839¦c60db213f7e3f600df¦2c54dda5ce2a77319b¦de076a82209f0519f5¦74fbbe087302490350¦c4108650c4384fd285¦49b9cb967d09828ba9¦b059cbfb4c3dcdfc1c¦9e509d0451a7037676¦e4c3e42e6a6b143021⟧\')',
      ],
      clean: [
        '"302a300506032b65700321004f03dae39f6d8fcc38f719ed661458b451e18e2668a76e0a551ba8899d4dfaab"',
        '302e020100300506032b657004220420',
        '"302e020100¦300506032b65700422¦042036d0d90a3cd028¦72a1a5d8280718640c¦89cfc4dadf55d08073¦5f"',
        '0201000282 begins the modulus',
        '30820122300d06092a864886f70d01010105',
      ],
    },
  },
];
