require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./place-count.cjs");
const n = require("./place.cjs");
const r = require("./story.cjs");
const i = require("./words.cjs");
const a = require("./subject.cjs");
const o = require("./aws-principal.cjs");
const s = require("./output.cjs");
const c = require("./own-command.cjs");
const l = require("./write-out.cjs");
const u = require("./reread.cjs");
const d = require("./report-file.cjs");
// src/respond/steps/regions.ts
function inEveryRegion(e) {
	return `for region in $(aws ec2 describe-regions --region {home} --query 'Regions[].RegionName' --output text); do
  echo "== $region"
${e.split("\n").map((e) => `  ${e}`).join("\n")}
done`;
}
// src/respond/steps/sessions.ts
const denyOlder = (e) => `aws iam put-role-policy --role-name ${e} --policy-name AWSRevokeOlderSessions --policy-document "{\\"Version\\":\\"2012-10-17\\",\\"Statement\\":[{\\"Effect\\":\\"Deny\\",\\"Action\\":\\"*\\",\\"Resource\\":\\"*\\",\\"Condition\\":{\\"DateLessThan\\":{\\"aws:TokenIssueTime\\":\\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\"}}}]}"`;
const f = ["People with good sessions take new ones: rm -r ~/.aws/cli/cache, and sign in again.", "Not possible for service-linked roles. For sessions of IAM Identity Center: end the user's active sessions there, and add the same deny to the permission set."];
const p = {
	title: "Deny the role every session that was issued before now",
	why: "A session keeps the rights of its role until it expires. This is what \"Revoke active sessions\" in the console does.",
	commands: [denyOlder("{role}"), "aws iam get-role-policy --role-name {role} --policy-name AWSRevokeOlderSessions"],
	check: "The policy is there with the time of now, and programs that take new sessions of the role go on working.",
	notes: f
};
const m = {
	title: "End the sessions of every role that it assumed",
	why: "A role's session goes on when the key that opened it is dead. The events above name such roles in lines with AssumeRole.",
	commands: ["ROLE=PASTE_IT_HERE", denyOlder("\"$ROLE\"")],
	check: "No line with AssumeRole is left whose role was not done; there may be none.",
	notes: ["Repeat both lines for each role. Programs that take new sessions of the role go on working.", ...f.slice(1)]
};
const h = {
	title: "Find where they came from",
	why: "Credentials of a machine leak again with the next request while the hole is open: a metadata service that answers without a token, a dump of an environment, a log.",
	commands: ["aws cloudtrail lookup-events --region {home} --start-time {trail} --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRole --query 'Events[].[EventTime,Username]' --output text"],
	check: "You know which machine or person had this session, and how it got out."
};
const g = {
	title: "Close the hole",
	why: "There is nothing to replace: the next session is a new credential.",
	check: "The file, log or page that held them is not written any more, and instances ask for tokens (IMDSv2)."
};
// src/respond/steps/trace.ts
const lookup = (e) => inEveryRegion(`aws cloudtrail lookup-events --region "$region" --start-time {trail} --lookup-attributes ${e} --query 'Events[].[EventTime,EventSource,EventName,Resources[0].ResourceName]' --output text
sleep 1`);
const _ = {
	title: "Ask CloudTrail, Region by Region, what the key did",
	why: "The event history is per Region, and thieves use Regions that nobody looks at. IAM and global STS calls stand in the partition's first Region.",
	commands: [lookup("AttributeKey=AccessKeyId,AttributeValue={id}")],
	check: "Every Region has answered, and you can explain each event. What you can not explain was somebody else.",
	notes: [
		"CloudTrail allows two requests a second in each Region, so this takes some minutes.",
		"The event history has 90 days and management events only. It does not show reads of S3 objects, Lambda invocations, most DynamoDB reads and most model calls; only a trail or a CloudTrail Lake store that was told to record data events has them. If one delivers to S3, search it there: it reaches back as far as it was kept.",
		"Then follow the thread: every ASIA\u2026 ID in the answers of AssumeRole, GetSessionToken and GetFederationToken is a session to look up the same way."
	]
};
const v = {
	title: "See when and where the key was last used",
	why: "One call answers in a second, for any key ID, and says whether this is urgent.",
	commands: ["aws iam get-access-key-last-used --access-key-id {id}"],
	check: "LastUsedDate, ServiceName and Region are yours, or \"N/A\"."
};
const y = {
	title: "Ask CloudTrail what the user did",
	why: "What is done with a service's own credential is told under the user's name, not under an access key ID.",
	commands: [lookup("AttributeKey=Username,AttributeValue={user}")],
	check: "Every Region has answered, and you can explain each event.",
	notes: ["The event history has 90 days and management events only."]
};
// src/respond/guides/aws-bedrock.ts
const b = {
	kind: "aws-bedrock",
	title: "Amazon Bedrock API key",
	about: "It buys model calls at your cost. A long-term key belongs to an IAM user made for it, and lives until it is ended; a short-term key is a signature of at most twelve hours.",
	contain: [
		{
			title: "Deactivate the key, and deny its user every call with such a key",
			why: "A long-term key is a service-specific credential of a user, usually named BedrockAPIKey-\u2026; deactivating keeps it for tracing. The deny also reaches a second key that a thief makes for the same user.",
			commands: [
				"aws iam list-service-specific-credentials --user-name {user} --service-name bedrock.amazonaws.com",
				"CREDENTIAL_ID=PASTE_IT_HERE",
				"aws iam update-service-specific-credential --user-name {user} --service-specific-credential-id \"$CREDENTIAL_ID\" --status Inactive",
				"aws iam put-user-policy --user-name {user} --policy-name LeakedKeyDenyBedrock --policy-document '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"bedrock:CallWithBearerToken\",\"Resource\":\"*\"}]}'"
			],
			check: "The list, asked again, shows Status \"Inactive\" for it.",
			notes: ["CREDENTIAL_ID is the ServiceSpecificCredentialId of the list."]
		},
		{
			title: "If the key is a short-term one (bedrock-api-key-\u2026): end the session that signed it",
			why: "It is a signature of a session and lives as long as that does, at most twelve hours. No list shows it.",
			commands: ["ROLE=PASTE_IT_HERE", denyOlder("\"$ROLE\"")],
			check: "The role has the policy AWSRevokeOlderSessions. For a session of a user, the deny above is the one that counts."
		},
		{
			title: "Look whether the user got more than it was made for",
			why: "The user is an IAM user like any other: a thief who found it gives it access keys, a password or wider policies.",
			commands: [
				"aws iam list-access-keys --user-name {user}",
				"aws iam list-attached-user-policies --user-name {user}",
				"aws iam get-login-profile --user-name {user}"
			],
			check: "No access key, no password, and no policy but AmazonBedrockLimitedAccess."
		}
	],
	trace: [y, {
		title: "Look at what was spent on models",
		why: "Most model calls are data events, which the event history does not have; the bill and the metrics do. Thieves also switch the call log off.",
		commands: [inEveryRegion("aws cloudwatch list-metrics --region \"$region\" --namespace AWS/Bedrock --metric-name Invocations --query 'Metrics[].Dimensions[].Value' --output text\naws bedrock get-model-invocation-logging-configuration --region \"$region\" --output text"), "aws ce get-cost-and-usage --region {home} --time-period \"Start={before},End=$(date -u +%Y-%m-%d)\" --granularity DAILY --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE --filter '{\"Dimensions\":{\"Key\":\"SERVICE\",\"Values\":[\"Amazon Bedrock\"]}}'"],
		check: "The metrics name only models that you use, and the days before and after the leak look alike. Events of such keys carry additionalEventData.callWithBearerToken = true."
	}],
	replace: [{
		title: "Delete the credential",
		why: "Nothing is traced by its ID any more, and an inactive one can be switched on again.",
		commands: ["CREDENTIAL_ID=PASTE_IT_HERE", "aws iam delete-service-specific-credential --user-name {user} --service-specific-credential-id \"$CREDENTIAL_ID\""],
		check: "The list no longer names it.",
		notes: ["A role that calls Bedrock needs no key."]
	}],
	findUser: "aws iam list-service-specific-credentials --all-users --service-name bedrock.amazonaws.com",
	searchesAccount: !0
};
// src/respond/guides/aws-codecommit.ts
const x = {
	kind: "aws-codecommit",
	title: "CodeCommit or Keyspaces password",
	about: "It reads and writes the repositories, or tables, that its IAM user may. The user's name stands before \"-at-\" in the user name beside it.",
	contain: [{
		title: "Deactivate the credential",
		why: "It ends the password at once and keeps it for tracing.",
		commands: [
			"aws iam list-service-specific-credentials --user-name {user}",
			"CREDENTIAL_ID=PASTE_IT_HERE",
			"aws iam update-service-specific-credential --user-name {user} --service-specific-credential-id \"$CREDENTIAL_ID\" --status Inactive"
		],
		check: "The list shows Status \"Inactive\", and git answers 403.",
		notes: ["CREDENTIAL_ID is the ServiceSpecificCredentialId of the list."]
	}],
	trace: [y],
	replace: [{
		title: "Delete it, and use a credential helper in its place",
		why: "git-remote-codecommit and the helper of the AWS CLI sign with a role's session, so that no password lies around.",
		commands: ["CREDENTIAL_ID=PASTE_IT_HERE", "aws iam delete-service-specific-credential --user-name {user} --service-specific-credential-id \"$CREDENTIAL_ID\""],
		check: "The list no longer names it.",
		notes: ["Look through the repositories that it could read: secrets in them have leaked as well. And through their newest commits: it could write."]
	}],
	findUser: "aws iam list-service-specific-credentials --all-users --query 'ServiceSpecificCredentials[].[UserName,ServiceName,ServiceUserName,Status]' --output text",
	searchesAccount: !1
};
// src/respond/guides/aws-other.ts
const S = {
	kind: "aws-other",
	title: "Part of an AWS credential",
	about: "Alone it opens little or nothing, but what belongs to it may stand in another file, commit or log: a secret without its ID is a guess away from whoever knows the ID.",
	contain: [{
		title: "Find whose it is, and deactivate it unless you are sure that the other half is secret",
		why: "Deactivating costs little; the other half may have been public for longer than you know.",
		commands: ["aws iam get-access-key-last-used --access-key-id {id}", "aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive"],
		check: "The key is inactive, or you have searched history, logs and images for the other half."
	}],
	trace: [v, _],
	replace: [{
		title: "Replace it if it was in use",
		why: "A half that is public makes the other half the only protection.",
		check: "Nothing uses the old one."
	}],
	searchesAccount: !1
};
// src/respond/guides/aws-presigned-url.ts
const C = {
	kind: "aws-presigned-url",
	title: "Presigned URL",
	about: "It allows one request, such as reading one object, until it expires: at most seven days after it was signed. It holds no secret of the key that signed it.",
	contain: [{
		title: "Wait, or end its signer",
		why: "A signature can not be called back. It ends when it expires, when the session that signed it ends, or when the key that signed it is deactivated, which ends everything else that uses that key.",
		commands: ["aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive"],
		check: "The URL answers 403. Moving or deleting the object works as well."
	}],
	trace: [{
		title: "See who fetched it",
		why: "Reads of objects stand in S3's access logs and in data events, not in the event history.",
		check: "The logs show only readers that you know, or there are no logs and the object counts as public."
	}, {
		..._,
		title: "If its signer is not yours alone, ask CloudTrail what it did"
	}],
	replace: [{
		title: "Sign for minutes, when asked",
		why: "A URL that is written down is one that leaks.",
		check: "The file no longer holds one; the program signs when somebody asks."
	}],
	searchesAccount: !1
};
const w = {
	...C,
	kind: "aws-presigned-by-session",
	title: "Presigned URL, signed by a session",
	contain: [{
		title: "Wait, or end the session that signed it",
		why: "A signature can not be called back. It ends when it expires, and at the latest with the session that signed it: an hour to a day and a half after that began. The step after this one ends it now, and every other session of that role with it.",
		check: "The URL answers 403. Moving or deleting the object works as well."
	}, p]
};
// src/respond/guides/aws-root-key.ts
const T = {
	kind: "aws-root-key",
	title: "Access key of the root user",
	about: "It may do everything in the account, close it included, and no policy can restrict it.",
	contain: [{
		title: "Sign in as root and deactivate the key",
		why: "No other user can do it, and no deny reaches the root user. Deactivate, do not delete yet: the key is needed for tracing.",
		check: "The console shows this key as inactive, under Security credentials, Access keys.",
		notes: [
			"Sign in to the AWS console with the account's e-mail address: the account's menu, Security credentials, Access keys, Actions, Deactivate.",
			"Sessions that root's key made are reached by no policy. They end within an hour.",
			"With AWS Organizations the management account can remove the root credentials of a member centrally.",
			"If the password no longer works, go to AWS at once: https://support.aws.amazon.com/#/contacts/aws-account-support"
		]
	}, {
		title: "Change root's password, and look at its multi-factor devices and its e-mail address",
		why: "Who holds root's key looks for ways to hold root. The mailbox of that address resets everything.",
		commands: ["aws iam get-account-summary --query 'SummaryMap.[AccountAccessKeysPresent,AccountMFAEnabled]' --output text"],
		check: "Every device in the list is yours, the summary says \"0 1\" once the key is deleted, and the mailbox shows no sign-in that you do not know."
	}],
	trace: [
		v,
		_,
		m
	],
	replace: [{
		title: "Delete the key, and make none again",
		why: "There is no task for which a root key is needed.",
		commands: ["aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent --output text"],
		check: "The answer is 0.",
		notes: ["In the console, as root: Security credentials, Access keys, Actions, Delete.", "Give the work to a role with just the rights that it needs. Then rotate every secret that the account holds: root could read all of them."]
	}],
	searchesAccount: !0
};
// src/respond/steps/contain.ts
const E = {
	title: "Deactivate the key",
	why: "It ends the key within seconds, can be undone, and keeps the key for tracing. Deleting it first would throw away what CloudTrail has to be asked about.",
	commands: ["aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive", "aws iam list-access-keys --user-name {user}"],
	check: "The list shows Status \"Inactive\" for this key.",
	notes: ["Use the credentials of another administrator, from a machine that you trust: not this key, and not this user.", "A program that still uses the key fails from now on. That is cheaper than what a stolen key costs; step \"Replace\" brings it back."]
};
const D = {
	title: "Deny the user everything, so that sessions made from the key end too",
	why: "Deactivating a key does not end sessions that GetFederationToken issued with it: they live up to 36 hours. A deny on the user reaches them.",
	commands: ["aws iam put-user-policy --user-name {user} --policy-name LeakedKeyDenyAll --policy-document '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}]}'", "aws iam list-user-policies --user-name {user}"],
	check: "The list names LeakedKeyDenyAll.",
	notes: [
		"Roles that the key assumed have sessions of their own, which this does not reach: chapter \"What it did\" finds and ends them.",
		"With AWS Organizations a service control policy that denies this user is the only deny that the user cannot take away.",
		"If the policy AWSCompromisedKeyQuarantineV2 or V3 is attached, AWS has seen the leak: leave it on and follow AWS's support case. It is not enough: the key stays active, and it leaves open, among others, Secrets Manager, Systems Manager parameters, RDS, DynamoDB, KMS, writing to S3, sending by SES, sts:AssumeRole and iam:CreateServiceSpecificCredential (a new Bedrock key)."
	]
};
const O = {
	title: "Look again after five minutes",
	why: "IAM takes some seconds to spread a change. In that time a fast attacker can make a second key or take the deny away.",
	commands: [
		"aws iam list-access-keys --user-name {user}",
		"aws iam get-login-profile --user-name {user}",
		"aws iam list-service-specific-credentials --user-name {user}",
		"aws iam list-attached-user-policies --user-name {user}",
		"aws iam list-user-policies --user-name {user}"
	],
	check: "No key but the deactivated one, the deny is still there, and nothing that you did not make. \"NoSuchEntity\" for the login profile is good: the user has no password."
};
const k = [{
	title: "Give the program another credential",
	why: "Whoever used the old key stands still until then. A role needs no key at all; where it must be a key, a new user of its own is cleaner than a second key of a user that a thief knew.",
	commands: ["aws iam create-access-key --user-name {user}"],
	check: "The program works, and its new credential stands in a secret store and not in a file of the repository.",
	notes: [
		"The new key of this same user is refused as long as LeakedKeyDenyAll stands. Sessions from the old key are over 36 hours after it was deactivated; then: aws iam delete-user-policy --policy-name LeakedKeyDenyAll, for this user.",
		"A user has at most two keys, and an inactive one counts.",
		"Then rotate what the key could read: Secrets Manager, Systems Manager parameters, state files and configuration in S3, database passwords."
	]
}, {
	title: "Delete the old key, days later",
	why: "An inactive key can be switched on again. Delete it only when nothing asks for it any more and the tracing is done.",
	commands: ["aws iam get-access-key-last-used --access-key-id {id}", "aws iam delete-access-key --user-name {user} --access-key-id {id}"],
	check: "list-access-keys no longer names it, and everything works. Keep its ID on file: logs will be searched for it again."
}];
// src/respond/guides/aws-ses.ts
const A = {
	kind: "aws-ses",
	title: "Amazon SES SMTP password",
	about: "It sends mail in your name. It is made from an access key's secret: its user name is that access key ID, and it dies with that key.",
	contain: [
		E,
		D,
		O
	],
	trace: [
		v,
		_,
		m,
		{
			title: "Look at what was sent",
			why: "Mail in your name costs your reputation before it costs money; SMTP sending is not in the event history.",
			commands: [inEveryRegion("aws sesv2 get-account --region \"$region\" --query '[SendingEnabled,ProductionAccessEnabled,SendQuota.Max24HourSend,SendQuota.SentLast24Hours]' --output text\naws sesv2 list-email-identities --region \"$region\" --query 'EmailIdentities[].[IdentityName,SendingEnabled]' --output text\naws ses get-send-statistics --region \"$region\" --query 'SendDataPoints[].[Timestamp,DeliveryAttempts,Bounces,Complaints]' --output text")],
			check: "Attempts, bounces and complaints are as before the leak, and every identity is yours.",
			notes: ["To stop all mail of a Region at once: aws sesv2 put-account-sending-attributes --region REGION --no-sending-enabled. That stops yours too."]
		}
	],
	replace: k,
	searchesAccount: !0
};
// src/respond/guides/aws-temporary.ts
const j = {
	kind: "aws-temporary",
	title: "Temporary credentials of a role",
	about: "They end by themselves, after an hour to a day and a half. Until then they can only be denied, not deactivated; if they have expired, nothing is left to stop, and what they did has still to be found out.",
	contain: [p, h],
	trace: [_, m],
	replace: [g],
	searchesAccount: !0
};
// src/respond/guides/aws-user-key.ts
const M = {
	kind: "aws-user-key",
	title: "Access key of an IAM user",
	about: "It works from anywhere until somebody deactivates it. It does not expire.",
	contain: [
		E,
		D,
		O
	],
	trace: [
		v,
		_,
		m
	],
	replace: k,
	searchesAccount: !0
};
// src/respond/guides/aws-user-session.ts
const N = {
	kind: "aws-user-session",
	title: "Temporary credentials of an IAM user",
	about: "They end by themselves, at most a day and a half after they were made. They can not be deactivated; a deny on the user who made them reaches them. If they have expired, what they did has still to be found out.",
	contain: [
		D,
		{
			title: "Deactivate the keys that could have made them",
			why: "Whoever made one session with a stolen key makes the next. Deactivating can be undone.",
			commands: [
				"aws iam list-access-keys --user-name {user}",
				"KEY=PASTE_IT_HERE",
				"aws iam update-access-key --user-name {user} --access-key-id \"$KEY\" --status Inactive"
			],
			check: "No key of this user is active, or you know that each of them is safe."
		},
		O
	],
	trace: [
		_,
		y,
		m
	],
	replace: [g],
	findUser: "aws cloudtrail lookup-events --region {home} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue={id} --max-items 1 --query 'Events[].CloudTrailEvent' --output text",
	searchesAccount: !0
};
// src/respond/guides/others.ts
const P = {
	kind: "private-key",
	title: "Private key",
	about: "Whoever has it is whom its certificate or public key says. It can not be changed, only no longer be believed.",
	contain: [{
		title: "Take its public half out of every place that believes it",
		why: "SSH asks authorized_keys, TLS asks the certificate, packages ask their signers: each has to be told.",
		commands: ["ssh-keygen -y -f PRIVATE_KEY_FILE | cut -d \" \" -f 1,2"],
		check: "A connection with the old key is refused. SSH: the line printed above stands in no authorized_keys and no account of a forge. TLS: the certificate is revoked at its issuer."
	}],
	trace: [{
		title: "Look through the logs of what it opened",
		why: "Logins with a key look like yours.",
		check: "You can explain every login since the key was public."
	}],
	replace: [{
		title: "Make a new pair, where it is used",
		why: "A key that is never copied does not leak.",
		check: "Everything works with the new one, and it has a passphrase or lives in hardware."
	}],
	searchesAccount: !1
};
const F = {
	kind: "token",
	title: "Token of a service",
	about: "It acts as its owner until it is revoked or expires. A refresh token makes new ones.",
	contain: [{
		title: "Revoke it where it was issued",
		why: "Changing a password seldom ends tokens. Of an OAuth client secret, rotate the secret; of a refresh token, revoke the grant, which ends the access tokens made from it.",
		check: "A request with it answers 401."
	}],
	trace: [{
		title: "Read the service's audit log",
		why: "It tells what was read and changed, from where, and whether new tokens, keys, applications or webhooks were made.",
		check: "You can explain everything since it was public."
	}],
	replace: [{
		title: "Issue a new one: narrower, shorter, from a secret store",
		why: "What it may do and how long decides what the next leak costs.",
		check: "Everything works with the new one."
	}],
	searchesAccount: !1
};
// src/respond/guides/index.ts
const I = {
	"aws-root-key": T,
	"aws-user-key": M,
	"aws-temporary": j,
	"aws-user-session": N,
	"aws-bedrock": b,
	"aws-ses": A,
	"aws-codecommit": x,
	"aws-presigned-url": C,
	"aws-presigned-by-session": w,
	"aws-other": S,
	"private-key": P,
	token: F,
	other: {
		...F,
		kind: "other",
		title: "Password or secret",
		about: "Whoever reads it can use it, wherever it was reused too.",
		contain: [{
			title: "Change it where it is asked for, and wherever it was used again",
			why: "What was published is tried within minutes, and on other services as well.",
			check: "The old one is refused, and sessions that were opened with it have been ended."
		}]
	}
};
function guideFor(e) {
	return I[kindOf(e)];
}
const L = {
	"aws-bedrock-api-key": "aws-bedrock",
	"aws-ses-smtp-password": "aws-ses",
	"aws-codecommit-password": "aws-codecommit",
	"aws-presigned-url": "aws-presigned-url",
	"aws-session-token": "aws-temporary",
	"private-key": "private-key"
};
function kindOf({ parts: e, facts: t, verdict: n }) {
	let r = e.map(({ kind: e }) => e);
	let i = n?.principal ?? o.n(n?.arn ?? "").kind;
	let a = r.flatMap((e) => L[e] ?? [])[0];
	if (a === "aws-temporary") return sessionOf(i);
	if (a === "aws-presigned-url" && t.keyType === "temporary") return "aws-presigned-by-session";
	if (a !== void 0) return a;
	if (r.includes("aws-access-key-id") && r.includes("aws-secret-access-key")) {
		if (t.keyType === "temporary") return sessionOf(i);
		return i === "root" ? "aws-root-key" : "aws-user-key";
	}
	if (r.some((e) => e.startsWith("aws-"))) return "aws-other";
	return r.some((e) => /token|api-key|client-secret|webhook|key$/.test(e)) ? "token" : "other";
}
function sessionOf(e) {
	if (e === "root") return "aws-root-key";
	return e === "user" || e === "federated" ? "aws-user-session" : "aws-temporary";
}
// src/respond/steps/partition.ts
function pointAt(e) {
	if (e === "aws") return [];
	let t = a.a(e);
	return [{
		title: `Point AWS's command line at the partition ${e}`,
		why: "This credential is of a partition with accounts, users and Regions of its own. A profile of another one finds nothing there, which looks like nothing having happened.",
		commands: [`export AWS_REGION=${t} AWS_DEFAULT_REGION=${t}`, "aws sts get-caller-identity"],
		check: `The answer names an ARN that begins with arn:${e}: and is not the leaked user's.`,
		notes: ["If it does not, name a profile of that partition first: export AWS_PROFILE=NAME"]
	}];
}
// src/respond/steps/set.ts
function setVariables(e, { findUser: t }, { parts: n }, r) {
	let i = a.o(e.flatMap(({ commands: e = [] }) => e), r);
	let o = n.some(({ kind: e }) => e === "aws-access-key-id") && t === void 0;
	let s = i.includes("USER_NAME") ? {
		...z,
		USER_NAME: o ? R : [...t === void 0 ? [] : [t], "USER_NAME=PASTE_IT_HERE"]
	} : z;
	let c = a.o(i.flatMap((e) => s[e] ?? []), r);
	let l = Object.keys(z).filter((e) => i.includes(e) || c.includes(e));
	if (l.length === 0) return [];
	return [{
		title: "Set what is not known yet",
		why: `The commands below need ${l.map((e) => B[e]).join(", and ")}.`,
		commands: l.flatMap((e) => s[e] ?? []),
		check: `echo ${l.map((e) => `"$${e}"`).join(" ")} prints what you expect. A new terminal has to be told again.`,
		...o && i.includes("USER_NAME") ? { notes: ["No name, or \"None\", means that the key is the root user's: then only root can deactivate it, in the console under Security credentials."] } : {}
	}];
}
const R = ["USER_NAME=$(aws iam get-access-key-last-used --access-key-id {id} --query UserName --output text)"];
const z = {
	ACCESS_KEY_ID: ["for name in $(aws iam list-users --query 'Users[].UserName' --output text); do\n  aws iam list-access-keys --user-name=\"$name\" --query 'AccessKeyMetadata[].[AccessKeyId,Status,UserName]' --output text\ndone", "ACCESS_KEY_ID=PASTE_IT_HERE"],
	USER_NAME: [],
	ROLE_NAME: ["aws cloudtrail lookup-events --region {home} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue={id} --max-items 1 --query 'Events[].CloudTrailEvent' --output text", "ROLE_NAME=PASTE_IT_HERE"],
	ACCOUNT_ID: ["ACCOUNT_ID=$(aws sts get-caller-identity --query Account --output text)"]
};
const B = {
	ACCESS_KEY_ID: "the access key ID, of which the report shows both ends at most",
	USER_NAME: "the name of its IAM user",
	ROLE_NAME: "the role's name, which stands in the event as sessionContext.sessionIssuer.userName",
	ACCOUNT_ID: "the account"
};
// src/respond/steps/account.ts
const V = {
	title: "Let leaksift look over all Regions first",
	why: "It reads, with your own credentials, where stolen keys usually leave things, and puts it into one table. It changes nothing.",
	commands: ["leaksift respond {report} --sweep --region {home} --since {since}"],
	check: "No line of the table is unexplained, none says \"THE LEAKED KEY\" but the one that is inactive now, and nothing is listed as not seen.",
	notes: ["If AWS's clients are missing, it says which one command adds them. The steps below do the same by hand."]
};
const H = {
	title: "Find what was made to come back",
	why: "A thief makes users, keys, passwords, roles and trusts within minutes, so that ending the first key changes nothing.",
	commands: [
		"aws iam generate-credential-report",
		"aws iam get-credential-report --query Content --output text | base64 --decode",
		"aws iam list-users --query 'Users[?CreateDate>=`{since}`].[CreateDate,UserName]' --output text",
		"aws iam list-roles --query 'Roles[?CreateDate>=`{since}`].[CreateDate,RoleName]' --output text",
		"aws iam list-policies --scope Local --query 'Policies[?UpdateDate>=`{since}`].[UpdateDate,PolicyName]' --output text",
		"aws iam list-saml-providers",
		"aws iam list-open-id-connect-providers",
		inEveryRegion("aws cloudtrail describe-trails --region \"$region\" --query 'trailList[].[Name,HomeRegion,IsMultiRegionTrail]' --output text\naws guardduty list-detectors --region \"$region\" --output text")
	],
	check: "You know every user, key, password, role and provider that is newer than the leak; the trails and detectors that you had are on (get-trail-status: IsLogging true).",
	notes: [
		"The report takes some seconds: if it is not ready, ask again. AWS makes one at most every four hours; for what happened since, ask list-access-keys of each user.",
		"Look at role trust policies that name foreign accounts, at Lambda functions and their permissions, and at service-specific credentials (Bedrock, CodeCommit): none of them needs the leaked key any more.",
		"In CloudTrail search for StopLogging, UpdateTrail, DeleteTrail, PutEventSelectors and DeleteDetector: they say from when on you are blind."
	]
};
const U = {
	title: "See what runs at your cost, in every Region",
	why: "Thieves use Regions that nobody looks at, and may have switched on one that was off.",
	commands: ["aws ec2 describe-regions --all-regions --region {home} --query 'Regions[].[RegionName,OptInStatus]' --output text", inEveryRegion("aws ec2 describe-spot-fleet-requests --region \"$region\" --query 'SpotFleetRequestConfigs[].[SpotFleetRequestId,SpotFleetRequestState]' --output text\naws ec2 describe-fleets --region \"$region\" --query 'Fleets[].[FleetId,FleetState]' --output text\naws autoscaling describe-auto-scaling-groups --region \"$region\" --query 'AutoScalingGroups[].[AutoScalingGroupName,DesiredCapacity]' --output text\naws ec2 describe-spot-instance-requests --region \"$region\" --query 'SpotInstanceRequests[].[SpotInstanceRequestId,State]' --output text\naws ec2 describe-instances --region \"$region\" --query 'Reservations[].Instances[].[InstanceId,InstanceType,State.Name,LaunchTime]' --output text\naws lambda list-functions --region \"$region\" --query 'Functions[].[FunctionName,LastModified]' --output text\naws ecs list-clusters --region \"$region\" --query 'clusterArns' --output text\naws batch describe-compute-environments --region \"$region\" --query 'computeEnvironments[].[computeEnvironmentName,state]' --output text\naws emr list-clusters --active --region \"$region\" --query 'Clusters[].[Id,Name]' --output text\naws sagemaker list-notebook-instances --region \"$region\" --query 'NotebookInstances[].NotebookInstanceName' --output text\naws glue get-jobs --region \"$region\" --query 'Jobs[].[Name,CreatedOn]' --output text\naws codebuild list-projects --region \"$region\" --query projects --output text\naws lightsail get-instances --region \"$region\" --query 'instances[].[name,createdAt]' --output text")],
	check: "You can explain every line. Where a Region does not have a service, an error says so; an error about access means that you have not seen.",
	notes: ["Also look at SES identities and sending, SNS text messages, Bedrock calls and agreements, Amplify, and images and snapshots shared with other accounts."]
};
const W = {
	title: "End what starts machines first, and the machines after",
	why: "Deleting instances first is wrong: a spot fleet of type \"maintain\", an EC2 fleet or an Auto Scaling group starts new ones for those that you end.",
	commands: [
		"REGION=PASTE_IT_HERE",
		"aws ec2 cancel-spot-fleet-requests --region \"$REGION\" --terminate-instances --spot-fleet-request-ids PASTE_IT_HERE",
		"aws ec2 delete-fleets --region \"$REGION\" --terminate-instances --fleet-ids PASTE_IT_HERE",
		"aws autoscaling update-auto-scaling-group --region \"$REGION\" --min-size 0 --max-size 0 --desired-capacity 0 --auto-scaling-group-name PASTE_IT_HERE",
		"aws ec2 cancel-spot-instance-requests --region \"$REGION\" --spot-instance-request-ids PASTE_IT_HERE",
		"aws ec2 terminate-instances --region \"$REGION\" --instance-ids PASTE_IT_HERE"
	],
	check: "A second look an hour later shows nothing new in any Region.",
	notes: [
		"Only what is not yours, one kind after the other, in each Region where something was found.",
		"Cancelling a spot request does not end its instance: end that too.",
		"If you may need evidence, take snapshots before you delete."
	]
};
const G = {
	title: "Tell AWS, and answer what AWS asks",
	why: "AWS may waive charges of a compromise that is reported and cleaned up, and suspends accounts that leave its notices unanswered.",
	check: "A support case is open (Account and billing, Account, Security), it names the time of the leak and what you have done, and the account's security contact is an address that somebody reads.",
	commands: ["aws account get-alternate-contact --alternate-contact-type SECURITY"],
	notes: ["No support plan is needed for this. If you are locked out: https://support.aws.amazon.com/#/contacts/aws-account-support", "Do not paste the secret into the case, a ticket or a chat."]
};
const K = {
	title: "Afterwards: make the next leak small",
	why: "Most of these bills grew because nobody was told. An alarm, a budget and a trail cost close to nothing.",
	commands: ["leaksift respond --safeguards > safeguards.yaml", "leaksift hook install"],
	check: "A test e-mail of the alarm has arrived, and a commit with a made-up key is refused.",
	notes: ["Better than a new key is none: roles for machines, IAM Identity Center for people, OpenID Connect for pipelines."]
};
// src/respond/steps/git.ts
const q = {
	title: "The repository, last",
	why: "Rewriting history does not take back what was copied: clones, forks, caches and pull requests keep the old commits, and scanners read public pushes within a minute. What protects you is that the credential no longer works.",
	commands: [
		"git clone --mirror PASTE_ITS_URL_HERE clean.git",
		"git -C clean.git filter-repo --sensitive-data-removal --replace-text ../replacements.txt",
		"git -C clean.git push --force --mirror"
	],
	check: "leaksift audit-history of a fresh clone finds nothing, and the credential itself is rejected.",
	notes: [
		"git filter-repo is a tool of its own; the option needs 2.47 or newer.",
		"replacements.txt holds the secret in clear, one \"literal:SECRET==>REMOVED\" a line. Keep it outside of the repository and delete it afterwards.",
		"Everybody has to clone anew or rebase; a merge from an old clone brings the secret back.",
		"The forge rejects pushes to refs/pull/* or refs/merge-requests/*, and keeps old commits by id. GitHub's support removes those only where rotating the credential cannot fix the risk, which for a revoked key it can.",
		"Was it never pushed? Then amend or rebase, and: git reflog expire --expire=now --all && git gc --prune=now. Rotating is then up to you.",
		"Look beyond git: releases, logs and caches of pipelines, packages, container images, forks."
	]
};
// src/respond/incident.ts
function incidentOf(t, n) {
	let r = t.findings.filter(({ status: e }) => e === "open");
	let o = r.filter(a.s).map((e) => ({
		finding: e,
		guide: guideFor(e),
		subject: a.n(e, n)
	}));
	let [s, ...c] = o;
	if (s === void 0) throw new e.j("usage", "The report holds no open finding that asks for a response.");
	return {
		title: `Incident guide: ${i.n(o.length, "credential")}`,
		opening: opening(t, [s, ...c], r.length - o.length, n),
		chapters: [
			chapter("Stop it", o, ({ contain: e }) => e, !0),
			chapter("What it did", o, ({ trace: e }) => e),
			...accountChapter(o),
			chapter("Replace", o, ({ replace: e }) => e),
			...awsChapter(o),
			{
				title: "The repository",
				sections: [{
					facts: [],
					steps: [q]
				}]
			},
			...o.some(isAws) ? [{
				title: "Afterwards",
				sections: [{
					facts: [],
					steps: [K]
				}]
			}] : []
		]
	};
}
function isAws({ guide: { kind: e } }) {
	return e.startsWith("aws-");
}
function opening(e, t, n, { since: r, now: o }) {
	let s = t.filter(({ finding: { verdict: e } }) => e?.status === "live").length;
	let c = t.filter(({ subject: e }) => e.sinceKnown).map(({ subject: e }) => e.since).sort();
	let [l] = r === void 0 ? c : [r];
	let u = l === void 0 ? void 0 : a.r(l, o);
	return [
		"Do the steps in this order. Minutes count for the first chapter, hours for the next two; the repository comes last.",
		"Write down the time now, and who could read the repository. Do not paste the secret into a ticket, a chat or a search.",
		...t.some(isAws) ? ["The commands are for AWS's command line, signed in as another administrator than the leaked user: aws sts get-caller-identity says who you are."] : [],
		...s > 0 ? [`AWS accepts ${i.n(s, "key")} right now.`] : [],
		l === void 0 ? "Since when this could be read is not known; the commands look 90 days back. Give --since with a day to change that." : `It could be read since ${l}, for ${i.i(u ?? 0)}${r === void 0 ? ", as far as the history tells; if it became public later, give that day with --since" : ""}.`,
		...u !== void 0 && u > 90 && t.some(isAws) ? [`CloudTrail's event history has only the last 90 of these days. For the ${i.o(u - 90)} days before there are only trails that deliver to S3 or CloudTrail Lake, if there were any.`] : [],
		...e.ledger.complete ? [] : ["The scan was incomplete: there may be more credentials than these."],
		...n > 0 ? [`Left out: ${i.n(n, "finding")} that open nothing (documented, impossible or expired values, canaries).`] : []
	];
}
function chapter(e, t, n, r = !1) {
	return {
		title: e,
		sections: t.map((e) => section(e, n(e.guide), r, t.length > 1))
	};
}
function section({ finding: e, guide: t, subject: n }, i, a, o) {
	let s = [
		...t.contain,
		...t.trace,
		...t.replace
	];
	let c = [...a && t.kind.startsWith("aws-") ? pointAt(n.partition) : [], ...o ? setVariables(i, t, e, n) : a ? setVariables(s, t, e, n) : []];
	return {
		heading: `${t.title} ${r.o(e)}`,
		facts: a ? factsOf(e, t) : [],
		steps: [...c, ...i].map((e) => ready(e, n))
	};
}
function ready(e, t) {
	return e.commands === void 0 ? e : {
		...e,
		commands: e.commands.map((e) => a.i(e, t))
	};
}
function factsOf(e, { about: a, kind: o }) {
	let [s] = e.occurrences;
	let c = t.t(e.occurrences) - 1;
	let l = r.d(e);
	let { account: u, expires: d } = e.facts;
	let [f, p, m] = [
		r.l(e),
		r.u(e),
		r.i(e)
	];
	return [
		a,
		...s === void 0 ? [] : [`Found in ${n.n(s)}${c > 0 ? ` and ${i.n(c, "other place")}` : ""}.`],
		...f === void 0 ? [] : [`It came in ${f}${m === void 0 ? "" : ` and stood there for ${m}`}.`],
		...p === void 0 ? [] : [`It is ${p}.`],
		...l === void 0 ? [] : [`Checked: ${l}.`],
		...u === void 0 ? [] : [`Account ${u}.`],
		...d === void 0 ? [] : [`It expires, or has expired, at ${d}.`],
		...o.startsWith("aws-") ? [] : [e.remediation, ...e.references]
	];
}
function accountChapter(e) {
	let t = e.filter(({ guide: e }) => e.searchesAccount);
	let n = [...new Set(t.map(({ subject: e }) => e.account ?? ""))].map((e) => {
		let [n] = t.filter(({ subject: t }) => (t.account ?? "") === e).map(({ subject: e }) => e).sort((e, t) => e.since < t.since ? -1 : 1);
		return {
			...e === "" ? {} : { heading: `Account ${e}` },
			facts: [],
			steps: n === void 0 ? [] : [
				V,
				H,
				U,
				W
			].map((e) => ready(e, n))
		};
	});
	return n.length === 0 ? [] : [{
		title: "What was left behind",
		sections: n
	}];
}
function awsChapter(e) {
	return e.some(isAws) ? [{
		title: "Tell AWS",
		sections: [{
			facts: [],
			steps: [G]
		}]
	}] : [];
}
// src/surfaces/cli/respond-guide.ts
async function writeGuide(t) {
	t.output !== void 0 && await s.t(t.output);
	let n = await d.readReportFile(t.report);
	let r = t.since === void 0 ? {} : { since: t.since };
	let i = incidentOf(n, {
		now: new Date(),
		report: t.report.startsWith("-") ? `./${t.report}` : t.report,
		ids: await idsIn(n, t),
		...r
	});
	let a = t.output === void 0 ? typedHere(i, c.t(process.env)) : i;
	return l.n(t.output, await rendered(a, t.format ?? "text"), e.C.clean);
}
function typedHere(e, t) {
	let step = ({ commands: e, ...n }) => ({
		...n,
		...e === void 0 ? {} : { commands: e.map((e) => e.replace(/^leaksift(?= )/, () => t)) }
	});
	let n = e.chapters.map(({ title: e, sections: t }) => ({
		title: e,
		sections: t.map((e) => ({
			...e,
			steps: e.steps.map(step)
		}))
	}));
	return {
		...e,
		chapters: n
	};
}
const J = "aws-access-key-id";
async function idsIn(t, n) {
	try {
		let { findings: r, reasons: i } = await u.reread(t, ({ status: e, parts: t }) => e === "open" && t.some(({ kind: e }) => e === J), n);
		for (let t of i) e.s(`leaksift: could not be read again: ${t}`);
		return new Map(r.flatMap(({ fingerprint: e, parts: t }) => {
			let n = t.find(({ kind: e }) => e === J)?.value;
			return n === void 0 ? [] : [[e, n]];
		}));
	} catch (t) {
		if (!e.P(t)) throw t;
		e.s(`leaksift: the guide names no access key IDs, because they could not be read again: ${t.message}`);
		return new Map();
	}
}
async function rendered(e, t) {
	switch (t) {
		case "text": return (await Promise.resolve().then(() => require("./text2.cjs"))).text(e, l.a(process.stdout, process.env));
		case "markdown": return (await Promise.resolve().then(() => require("./markdown3.cjs"))).markdown(e);
		case "html": return (await Promise.resolve().then(() => require("./html2.cjs"))).html(e);
	}
}
exports.writeGuide = writeGuide;
