require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_words = require("./words.cjs");
const require_subject = require("./subject.cjs");
const require_aws_principal = require("./aws-principal.cjs");
const require_output = require("./output.cjs");
const require_terminal = require("./terminal.cjs");
const require_reread = require("./reread.cjs");
const require_report_file = require("./report-file.cjs");
const require_main = require("./main.cjs");
// src/respond/steps/regions.ts
function inEveryRegion(body) {
	return `for region in $(aws ec2 describe-regions --region {home} --query 'Regions[].RegionName' --output text); do
  echo "== $region"
${body.split("\n").map((line) => `  ${line}`).join("\n")}
done`;
}
// src/respond/steps/sessions.ts
const denyOlder = (role) => `aws iam put-role-policy --role-name ${role} --policy-name AWSRevokeOlderSessions --policy-document "{\\"Version\\":\\"2012-10-17\\",\\"Statement\\":[{\\"Effect\\":\\"Deny\\",\\"Action\\":\\"*\\",\\"Resource\\":\\"*\\",\\"Condition\\":{\\"DateLessThan\\":{\\"aws:TokenIssueTime\\":\\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\"}}}]}"`;
const LIMITS = ["People with good sessions take new ones: rm -r ~/.aws/cli/cache, and sign in again.", "Not possible for service-linked roles. For sessions of IAM Identity Center: end the user's active sessions there, and add the same deny to the permission set."];
const denyOlderSessions = {
	title: "Deny the role every session that was issued before now",
	why: "A session keeps the rights of its role until it expires. This is what \"Revoke active sessions\" in the console does.",
	commands: [denyOlder("{role}"), "aws iam get-role-policy --role-name {role} --policy-name AWSRevokeOlderSessions"],
	check: "The policy is there with the time of now, and programs that take new sessions of the role go on working.",
	notes: LIMITS
};
const endAssumedRoles = {
	title: "End the sessions of every role that it assumed",
	why: "A role's session goes on when the key that opened it is dead. The events above name such roles in lines with AssumeRole.",
	commands: ["ROLE=PASTE_IT_HERE", denyOlder("\"$ROLE\"")],
	check: "No line with AssumeRole is left whose role was not done; there may be none.",
	notes: ["Repeat both lines for each role. Programs that take new sessions of the role go on working.", ...LIMITS.slice(1)]
};
const findTheHole = {
	title: "Find where they came from",
	why: "Credentials of a machine leak again with the next request while the hole is open: a metadata service that answers without a token, a dump of an environment, a log.",
	commands: ["aws cloudtrail lookup-events --region {home} --start-time {trail} --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRole --query 'Events[].[EventTime,Username]' --output text"],
	check: "You know which machine or person had this session, and how it got out."
};
const closeTheHole = {
	title: "Close the hole",
	why: "There is nothing to replace: the next session is a new credential.",
	check: "The file, log or page that held them is not written any more, and instances ask for tokens (IMDSv2)."
};
// src/respond/steps/trace.ts
const lookup = (attribute) => inEveryRegion(`aws cloudtrail lookup-events --region "$region" --start-time {trail} --lookup-attributes ${attribute} --query 'Events[].[EventTime,EventSource,EventName,Resources[0].ResourceName]' --output text
sleep 1`);
const lookupEvents = {
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
const lastUse = {
	title: "See when and where the key was last used",
	why: "One call answers in a second, for any key ID, and says whether this is urgent.",
	commands: ["aws iam get-access-key-last-used --access-key-id {id}"],
	check: "LastUsedDate, ServiceName and Region are yours, or \"N/A\"."
};
const lookupUser = {
	title: "Ask CloudTrail what the user did",
	why: "What is done with a service's own credential is told under the user's name, not under an access key ID.",
	commands: [lookup("AttributeKey=Username,AttributeValue={user}")],
	check: "Every Region has answered, and you can explain each event.",
	notes: ["The event history has 90 days and management events only."]
};
// src/respond/guides/aws-bedrock.ts
const awsBedrock = {
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
				`aws iam put-user-policy --user-name {user} --policy-name LeakedKeyDenyBedrock --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"bedrock:CallWithBearerToken","Resource":"*"}]}'`
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
	trace: [lookupUser, {
		title: "Look at what was spent on models",
		why: "Most model calls are data events, which the event history does not have; the bill and the metrics do. Thieves also switch the call log off.",
		commands: [inEveryRegion(`aws cloudwatch list-metrics --region "$region" --namespace AWS/Bedrock --metric-name Invocations --query 'Metrics[].Dimensions[].Value' --output text
aws bedrock get-model-invocation-logging-configuration --region "$region" --output text`), "aws ce get-cost-and-usage --region {home} --time-period \"Start={before},End=$(date -u +%Y-%m-%d)\" --granularity DAILY --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE --filter '{\"Dimensions\":{\"Key\":\"SERVICE\",\"Values\":[\"Amazon Bedrock\"]}}'"],
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
	searchesAccount: true
};
// src/respond/guides/aws-codecommit.ts
const awsCodecommit = {
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
	trace: [lookupUser],
	replace: [{
		title: "Delete it, and use a credential helper in its place",
		why: "git-remote-codecommit and the helper of the AWS CLI sign with a role's session, so that no password lies around.",
		commands: ["CREDENTIAL_ID=PASTE_IT_HERE", "aws iam delete-service-specific-credential --user-name {user} --service-specific-credential-id \"$CREDENTIAL_ID\""],
		check: "The list no longer names it.",
		notes: ["Look through the repositories that it could read: secrets in them have leaked as well. And through their newest commits: it could write."]
	}],
	findUser: "aws iam list-service-specific-credentials --all-users --query 'ServiceSpecificCredentials[].[UserName,ServiceName,ServiceUserName,Status]' --output text",
	searchesAccount: false
};
// src/respond/guides/aws-other.ts
const awsOther = {
	kind: "aws-other",
	title: "Part of an AWS credential",
	about: "Alone it opens little or nothing, but what belongs to it may stand in another file, commit or log: a secret without its ID is a guess away from whoever knows the ID.",
	contain: [{
		title: "Find whose it is, and deactivate it unless you are sure that the other half is secret",
		why: "Deactivating costs little; the other half may have been public for longer than you know.",
		commands: ["aws iam get-access-key-last-used --access-key-id {id}", "aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive"],
		check: "The key is inactive, or you have searched history, logs and images for the other half."
	}],
	trace: [lastUse, lookupEvents],
	replace: [{
		title: "Replace it if it was in use",
		why: "A half that is public makes the other half the only protection.",
		check: "Nothing uses the old one."
	}],
	searchesAccount: false
};
// src/respond/guides/aws-presigned-url.ts
const awsPresignedUrl = {
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
		...lookupEvents,
		title: "If its signer is not yours alone, ask CloudTrail what it did"
	}],
	replace: [{
		title: "Sign for minutes, when asked",
		why: "A URL that is written down is one that leaks.",
		check: "The file no longer holds one; the program signs when somebody asks."
	}],
	searchesAccount: false
};
const awsPresignedBySession = {
	...awsPresignedUrl,
	kind: "aws-presigned-by-session",
	title: "Presigned URL, signed by a session",
	contain: [{
		title: "Wait, or end the session that signed it",
		why: "A signature can not be called back. It ends when it expires, and at the latest with the session that signed it: an hour to a day and a half after that began. The step after this one ends it now, and every other session of that role with it.",
		check: "The URL answers 403. Moving or deleting the object works as well."
	}, denyOlderSessions]
};
// src/respond/guides/aws-root-key.ts
const awsRootKey = {
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
		lastUse,
		lookupEvents,
		endAssumedRoles
	],
	replace: [{
		title: "Delete the key, and make none again",
		why: "There is no task for which a root key is needed.",
		commands: ["aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent --output text"],
		check: "The answer is 0.",
		notes: ["In the console, as root: Security credentials, Access keys, Actions, Delete.", "Give the work to a role with just the rights that it needs. Then rotate every secret that the account holds: root could read all of them."]
	}],
	searchesAccount: true
};
// src/respond/steps/contain.ts
const deactivateKey = {
	title: "Deactivate the key",
	why: "It ends the key within seconds, can be undone, and keeps the key for tracing. Deleting it first would throw away what CloudTrail has to be asked about.",
	commands: ["aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive", "aws iam list-access-keys --user-name {user}"],
	check: "The list shows Status \"Inactive\" for this key.",
	notes: ["Use the credentials of another administrator, from a machine that you trust: not this key, and not this user.", "A program that still uses the key fails from now on. That is cheaper than what a stolen key costs; step \"Replace\" brings it back."]
};
const denyUser = {
	title: "Deny the user everything, so that sessions made from the key end too",
	why: "Deactivating a key does not end sessions that GetFederationToken issued with it: they live up to 36 hours. A deny on the user reaches them.",
	commands: [`aws iam put-user-policy --user-name {user} --policy-name LeakedKeyDenyAll --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}'`, "aws iam list-user-policies --user-name {user}"],
	check: "The list names LeakedKeyDenyAll.",
	notes: [
		"Roles that the key assumed have sessions of their own, which this does not reach: chapter \"What it did\" finds and ends them.",
		"With AWS Organizations a service control policy that denies this user is the only deny that the user cannot take away.",
		"If the policy AWSCompromisedKeyQuarantineV2 or V3 is attached, AWS has seen the leak: leave it on and follow AWS's support case. It is not enough: the key stays active, and it leaves open, among others, Secrets Manager, Systems Manager parameters, RDS, DynamoDB, KMS, writing to S3, sending by SES, sts:AssumeRole and iam:CreateServiceSpecificCredential (a new Bedrock key)."
	]
};
const lookAgain = {
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
const replaceKey = [{
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
const awsSes = {
	kind: "aws-ses",
	title: "Amazon SES SMTP password",
	about: "It sends mail in your name. It is made from an access key's secret: its user name is that access key ID, and it dies with that key.",
	contain: [
		deactivateKey,
		denyUser,
		lookAgain
	],
	trace: [
		lastUse,
		lookupEvents,
		endAssumedRoles,
		{
			title: "Look at what was sent",
			why: "Mail in your name costs your reputation before it costs money; SMTP sending is not in the event history.",
			commands: [inEveryRegion(`aws sesv2 get-account --region "$region" --query '[SendingEnabled,ProductionAccessEnabled,SendQuota.Max24HourSend,SendQuota.SentLast24Hours]' --output text
aws sesv2 list-email-identities --region "$region" --query 'EmailIdentities[].[IdentityName,SendingEnabled]' --output text
aws ses get-send-statistics --region "$region" --query 'SendDataPoints[].[Timestamp,DeliveryAttempts,Bounces,Complaints]' --output text`)],
			check: "Attempts, bounces and complaints are as before the leak, and every identity is yours.",
			notes: ["To stop all mail of a Region at once: aws sesv2 put-account-sending-attributes --region REGION --no-sending-enabled. That stops yours too."]
		}
	],
	replace: replaceKey,
	searchesAccount: true
};
// src/respond/guides/aws-temporary.ts
const awsTemporary = {
	kind: "aws-temporary",
	title: "Temporary credentials of a role",
	about: "They end by themselves, after an hour to a day and a half. Until then they can only be denied, not deactivated; if they have expired, nothing is left to stop, and what they did has still to be found out.",
	contain: [denyOlderSessions, findTheHole],
	trace: [lookupEvents, endAssumedRoles],
	replace: [closeTheHole],
	searchesAccount: true
};
// src/respond/guides/aws-user-key.ts
const awsUserKey = {
	kind: "aws-user-key",
	title: "Access key of an IAM user",
	about: "It works from anywhere until somebody deactivates it. It does not expire.",
	contain: [
		deactivateKey,
		denyUser,
		lookAgain
	],
	trace: [
		lastUse,
		lookupEvents,
		endAssumedRoles
	],
	replace: replaceKey,
	searchesAccount: true
};
// src/respond/guides/aws-user-session.ts
const awsUserSession = {
	kind: "aws-user-session",
	title: "Temporary credentials of an IAM user",
	about: "They end by themselves, at most a day and a half after they were made. They can not be deactivated; a deny on the user who made them reaches them. If they have expired, what they did has still to be found out.",
	contain: [
		denyUser,
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
		lookAgain
	],
	trace: [
		lookupEvents,
		lookupUser,
		endAssumedRoles
	],
	replace: [closeTheHole],
	findUser: "aws cloudtrail lookup-events --region {home} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue={id} --max-items 1 --query 'Events[].CloudTrailEvent' --output text",
	searchesAccount: true
};
// src/respond/guides/others.ts
const privateKey = {
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
	searchesAccount: false
};
const token = {
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
	searchesAccount: false
};
// src/respond/guides/index.ts
const GUIDES = {
	"aws-root-key": awsRootKey,
	"aws-user-key": awsUserKey,
	"aws-temporary": awsTemporary,
	"aws-user-session": awsUserSession,
	"aws-bedrock": awsBedrock,
	"aws-ses": awsSes,
	"aws-codecommit": awsCodecommit,
	"aws-presigned-url": awsPresignedUrl,
	"aws-presigned-by-session": awsPresignedBySession,
	"aws-other": awsOther,
	"private-key": privateKey,
	token,
	other: {
		...token,
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
function guideFor(finding) {
	return GUIDES[kindOf(finding)];
}
const BY_PART = {
	"aws-bedrock-api-key": "aws-bedrock",
	"aws-ses-smtp-password": "aws-ses",
	"aws-codecommit-password": "aws-codecommit",
	"aws-presigned-url": "aws-presigned-url",
	"aws-session-token": "aws-temporary",
	"private-key": "private-key"
};
function kindOf({ parts, facts, verdict }) {
	const kinds = parts.map(({ kind }) => kind);
	const who = verdict?.principal ?? require_aws_principal.principalOf(verdict?.arn ?? "").kind;
	const special = kinds.flatMap((kind) => BY_PART[kind] ?? [])[0];
	if (special === "aws-temporary") return sessionOf(who);
	if (special === "aws-presigned-url" && facts.keyType === "temporary") return "aws-presigned-by-session";
	if (special !== void 0) return special;
	if (kinds.includes("aws-access-key-id") && kinds.includes("aws-secret-access-key")) {
		if (facts.keyType === "temporary") return sessionOf(who);
		return who === "root" ? "aws-root-key" : "aws-user-key";
	}
	if (kinds.some((kind) => kind.startsWith("aws-"))) return "aws-other";
	return kinds.some((kind) => /token|api-key|client-secret|webhook|key$/.test(kind)) ? "token" : "other";
}
function sessionOf(who) {
	if (who === "root") return "aws-root-key";
	return who === "user" || who === "federated" ? "aws-user-session" : "aws-temporary";
}
// src/respond/steps/partition.ts
function pointAt(partition) {
	if (partition === "aws") return [];
	const home = require_subject.homeOf(partition);
	return [{
		title: `Point AWS's command line at the partition ${partition}`,
		why: "This credential is of a partition with accounts, users and Regions of its own. A profile of another one finds nothing there, which looks like nothing having happened.",
		commands: [`export AWS_REGION=${home} AWS_DEFAULT_REGION=${home}`, "aws sts get-caller-identity"],
		check: `The answer names an ARN that begins with arn:${partition}: and is not the leaked user's.`,
		notes: ["If it does not, name a profile of that partition first: export AWS_PROFILE=NAME"]
	}];
}
// src/respond/steps/set.ts
function setVariables(steps, { findUser }, { parts }, subject) {
	const names = require_subject.variablesIn(steps.flatMap(({ commands = [] }) => commands), subject);
	const byId = parts.some(({ kind }) => kind === "aws-access-key-id") && findUser === void 0;
	const commands = names.includes("USER_NAME") ? {
		...COMMANDS,
		USER_NAME: byId ? USER_OF_ID : [...findUser === void 0 ? [] : [findUser], "USER_NAME=PASTE_IT_HERE"]
	} : COMMANDS;
	const needed = require_subject.variablesIn(names.flatMap((name) => commands[name] ?? []), subject);
	const variables = Object.keys(COMMANDS).filter((name) => names.includes(name) || needed.includes(name));
	if (variables.length === 0) return [];
	return [{
		title: "Set what is not known yet",
		why: `The commands below need ${variables.map((name) => WHY[name]).join(", and ")}.`,
		commands: variables.flatMap((name) => commands[name] ?? []),
		check: `echo ${variables.map((name) => `"$${name}"`).join(" ")} prints what you expect. A new terminal has to be told again.`,
		...byId && names.includes("USER_NAME") ? { notes: ["No name, or \"None\", means that the key is the root user's: then only root can deactivate it, in the console under Security credentials."] } : {}
	}];
}
const LIST_KEYS = `for name in $(aws iam list-users --query 'Users[].UserName' --output text); do
  aws iam list-access-keys --user-name="$name" --query 'AccessKeyMetadata[].[AccessKeyId,Status,UserName]' --output text
done`;
const USER_OF_ID = ["USER_NAME=$(aws iam get-access-key-last-used --access-key-id {id} --query UserName --output text)"];
const COMMANDS = {
	ACCESS_KEY_ID: [LIST_KEYS, "ACCESS_KEY_ID=PASTE_IT_HERE"],
	USER_NAME: [],
	ROLE_NAME: ["aws cloudtrail lookup-events --region {home} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue={id} --max-items 1 --query 'Events[].CloudTrailEvent' --output text", "ROLE_NAME=PASTE_IT_HERE"],
	ACCOUNT_ID: ["ACCOUNT_ID=$(aws sts get-caller-identity --query Account --output text)"]
};
const WHY = {
	ACCESS_KEY_ID: "the access key ID, of which the report shows both ends at most",
	USER_NAME: "the name of its IAM user",
	ROLE_NAME: "the role's name, which stands in the event as sessionContext.sessionIssuer.userName",
	ACCOUNT_ID: "the account"
};
// src/respond/steps/account.ts
const sweep = {
	title: "Let leaksift look over all Regions first",
	why: "It reads, with your own credentials, where stolen keys usually leave things, and puts it into one table. It changes nothing.",
	commands: ["leaksift respond {report} --sweep --region {home} --since {since}"],
	check: "No line of the table is unexplained, none says \"THE LEAKED KEY\" but the one that is inactive now, and nothing is listed as not seen.",
	notes: ["If AWS's clients are missing, it says which one command adds them. The steps below do the same by hand."]
};
const persistence = {
	title: "Find what was made to come back",
	why: "A thief makes users, keys, passwords, roles and trusts within minutes, so that ending the first key changes nothing.",
	commands: [
		"aws iam generate-credential-report",
		"aws iam get-credential-report --query Content --output text | base64 --decode",
		`aws iam list-users --query 'Users[?CreateDate>=\`{since}\`].[CreateDate,UserName]' --output text`,
		`aws iam list-roles --query 'Roles[?CreateDate>=\`{since}\`].[CreateDate,RoleName]' --output text`,
		`aws iam list-policies --scope Local --query 'Policies[?UpdateDate>=\`{since}\`].[UpdateDate,PolicyName]' --output text`,
		"aws iam list-saml-providers",
		"aws iam list-open-id-connect-providers",
		inEveryRegion(`aws cloudtrail describe-trails --region "$region" --query 'trailList[].[Name,HomeRegion,IsMultiRegionTrail]' --output text
aws guardduty list-detectors --region "$region" --output text`)
	],
	check: "You know every user, key, password, role and provider that is newer than the leak; the trails and detectors that you had are on (get-trail-status: IsLogging true).",
	notes: [
		"The report takes some seconds: if it is not ready, ask again. AWS makes one at most every four hours; for what happened since, ask list-access-keys of each user.",
		"Look at role trust policies that name foreign accounts, at Lambda functions and their permissions, and at service-specific credentials (Bedrock, CodeCommit): none of them needs the leaked key any more.",
		"In CloudTrail search for StopLogging, UpdateTrail, DeleteTrail, PutEventSelectors and DeleteDetector: they say from when on you are blind."
	]
};
const seeAbuse = {
	title: "See what runs at your cost, in every Region",
	why: "Thieves use Regions that nobody looks at, and may have switched on one that was off.",
	commands: [`aws ec2 describe-regions --all-regions --region {home} --query 'Regions[].[RegionName,OptInStatus]' --output text`, inEveryRegion(`aws ec2 describe-spot-fleet-requests --region "$region" --query 'SpotFleetRequestConfigs[].[SpotFleetRequestId,SpotFleetRequestState]' --output text
aws ec2 describe-fleets --region "$region" --query 'Fleets[].[FleetId,FleetState]' --output text
aws autoscaling describe-auto-scaling-groups --region "$region" --query 'AutoScalingGroups[].[AutoScalingGroupName,DesiredCapacity]' --output text
aws ec2 describe-spot-instance-requests --region "$region" --query 'SpotInstanceRequests[].[SpotInstanceRequestId,State]' --output text
aws ec2 describe-instances --region "$region" --query 'Reservations[].Instances[].[InstanceId,InstanceType,State.Name,LaunchTime]' --output text
aws lambda list-functions --region "$region" --query 'Functions[].[FunctionName,LastModified]' --output text
aws ecs list-clusters --region "$region" --query 'clusterArns' --output text
aws batch describe-compute-environments --region "$region" --query 'computeEnvironments[].[computeEnvironmentName,state]' --output text
aws emr list-clusters --active --region "$region" --query 'Clusters[].[Id,Name]' --output text
aws sagemaker list-notebook-instances --region "$region" --query 'NotebookInstances[].NotebookInstanceName' --output text
aws glue get-jobs --region "$region" --query 'Jobs[].[Name,CreatedOn]' --output text
aws codebuild list-projects --region "$region" --query projects --output text
aws lightsail get-instances --region "$region" --query 'instances[].[name,createdAt]' --output text`)],
	check: "You can explain every line. Where a Region does not have a service, an error says so; an error about access means that you have not seen.",
	notes: ["Also look at SES identities and sending, SNS text messages, Bedrock calls and agreements, Amplify, and images and snapshots shared with other accounts."]
};
const endAbuse = {
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
const tellAws = {
	title: "Tell AWS, and answer what AWS asks",
	why: "AWS may waive charges of a compromise that is reported and cleaned up, and suspends accounts that leave its notices unanswered.",
	check: "A support case is open (Account and billing, Account, Security), it names the time of the leak and what you have done, and the account's security contact is an address that somebody reads.",
	commands: ["aws account get-alternate-contact --alternate-contact-type SECURITY"],
	notes: ["No support plan is needed for this. If you are locked out: https://support.aws.amazon.com/#/contacts/aws-account-support", "Do not paste the secret into the case, a ticket or a chat."]
};
const safeguards = {
	title: "Afterwards: make the next leak small",
	why: "Most of these bills grew because nobody was told. An alarm, a budget and a trail cost close to nothing.",
	commands: ["leaksift respond --safeguards > safeguards.yaml", "leaksift hook install"],
	check: "A test e-mail of the alarm has arrived, and a commit with a made-up key is refused.",
	notes: ["Better than a new key is none: roles for machines, IAM Identity Center for people, OpenID Connect for pipelines."]
};
// src/respond/steps/git.ts
const cleanRepository = {
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
function incidentOf(report, options) {
	const findings = report.findings.filter(({ status }) => status === "open");
	const cases = findings.filter(require_subject.isActual).map((finding) => ({
		finding,
		guide: guideFor(finding),
		subject: require_subject.subjectOf(finding, options)
	}));
	const [first, ...others] = cases;
	if (first === void 0) throw new require_base.Fault("usage", "The report holds no open finding that asks for a response.");
	return {
		title: `Incident guide: ${require_words.count(cases.length, "credential")}`,
		opening: opening(report, [first, ...others], findings.length - cases.length, options),
		chapters: [
			chapter("Stop it", cases, ({ contain }) => contain, true),
			chapter("What it did", cases, ({ trace }) => trace),
			...accountChapter(cases),
			chapter("Replace", cases, ({ replace }) => replace),
			...awsChapter(cases),
			{
				title: "The repository",
				sections: [{
					facts: [],
					steps: [cleanRepository]
				}]
			},
			...cases.some(isAws) ? [{
				title: "Afterwards",
				sections: [{
					facts: [],
					steps: [safeguards]
				}]
			}] : []
		]
	};
}
function isAws({ guide: { kind } }) {
	return kind.startsWith("aws-");
}
function opening(report, cases, leftOut, { since: told, now }) {
	const live = cases.filter(({ finding: { verdict } }) => verdict?.status === "live").length;
	const dated = cases.filter(({ subject }) => subject.sinceKnown).map(({ subject }) => subject.since).sort();
	const [earliest] = told === void 0 ? dated : [told];
	const past = earliest === void 0 ? void 0 : require_subject.wholeDays(earliest, now);
	return [
		"Do the steps in this order. Minutes count for the first chapter, hours for the next two; the repository comes last.",
		"Write down the time now, and who could read the repository. Do not paste the secret into a ticket, a chat or a search.",
		...cases.some(isAws) ? ["The commands are for AWS's command line, signed in as another administrator than the leaked user: aws sts get-caller-identity says who you are."] : [],
		...live > 0 ? [`AWS accepts ${require_words.count(live, "key")} right now.`] : [],
		earliest === void 0 ? "Since when this could be read is not known; the commands look 90 days back. Give --since with a day to change that." : `It could be read since ${earliest}, for ${require_words.days(past ?? 0)}${told === void 0 ? ", as far as the history tells; if it became public later, give that day with --since" : ""}.`,
		...past !== void 0 && past > 90 && cases.some(isAws) ? [`CloudTrail's event history has only the last 90 of these days. For the ${past - 90} days before there are only trails that deliver to S3 or CloudTrail Lake, if there were any.`] : [],
		...report.ledger.complete ? [] : ["The scan was incomplete: there may be more credentials than these."],
		...leftOut > 0 ? [`Left out: ${require_words.count(leftOut, "finding")} that open nothing (documented, impossible or expired values, canaries).`] : []
	];
}
function chapter(title, cases, stage, isFirst = false) {
	return {
		title,
		sections: cases.map((one) => section(one, stage(one.guide), isFirst, cases.length > 1))
	};
}
function section({ finding, guide, subject }, steps, isFirst, isOneOfMany) {
	const all = [
		...guide.contain,
		...guide.trace,
		...guide.replace
	];
	const prepared = [...isFirst && guide.kind.startsWith("aws-") ? pointAt(subject.partition) : [], ...isOneOfMany ? setVariables(steps, guide, finding, subject) : isFirst ? setVariables(all, guide, finding, subject) : []];
	return {
		heading: `${guide.title} ${require_story.maskedParts(finding)}`,
		facts: isFirst ? factsOf(finding, guide) : [],
		steps: [...prepared, ...steps].map((step) => ready(step, subject))
	};
}
function ready(step, subject) {
	return step.commands === void 0 ? step : {
		...step,
		commands: step.commands.map((command) => require_subject.fill(command, subject))
	};
}
function factsOf(finding, { about, kind }) {
	const [first, ...more] = finding.occurrences;
	const verdict = require_story.verdictOf(finding);
	const { account, expires } = finding.facts;
	const [came, stands, long] = [
		require_story.since(finding),
		require_story.standing(finding),
		require_story.exposed(finding)
	];
	return [
		about,
		...first === void 0 ? [] : [`Found in ${require_place.placeName(first)}${more.length > 0 ? ` and ${require_words.count(more.length, "other place")}` : ""}.`],
		...came === void 0 ? [] : [`It came in ${came}${long === void 0 ? "" : ` and stood there for ${long}`}.`],
		...stands === void 0 ? [] : [`It is ${stands}.`],
		...verdict === void 0 ? [] : [`Checked: ${verdict}.`],
		...account === void 0 ? [] : [`Account ${account}.`],
		...expires === void 0 ? [] : [`It expires, or has expired, at ${expires}.`],
		...kind.startsWith("aws-") ? [] : [finding.remediation, ...finding.references]
	];
}
function accountChapter(cases) {
	const searched = cases.filter(({ guide }) => guide.searchesAccount);
	const sections = [...new Set(searched.map(({ subject }) => subject.account ?? ""))].map((account) => {
		const [earliest] = searched.filter(({ subject }) => (subject.account ?? "") === account).map(({ subject }) => subject).sort((a, b) => a.since < b.since ? -1 : 1);
		return {
			...account === "" ? {} : { heading: `Account ${account}` },
			facts: [],
			steps: earliest === void 0 ? [] : [
				sweep,
				persistence,
				seeAbuse,
				endAbuse
			].map((step) => ready(step, earliest))
		};
	});
	return sections.length === 0 ? [] : [{
		title: "What was left behind",
		sections
	}];
}
function awsChapter(cases) {
	return cases.some(isAws) ? [{
		title: "Tell AWS",
		sections: [{
			facts: [],
			steps: [tellAws]
		}]
	}] : [];
}
// src/surfaces/cli/respond-guide.ts
async function writeGuide(args) {
	if (args.output !== void 0) await require_output.checkOutput(args.output);
	const report = await require_report_file.readReportFile(require_main.unshield(args.report));
	const since = args.since === void 0 ? {} : { since: args.since };
	const incident = incidentOf(report, {
		now: new Date(),
		report: args.report.startsWith("-") ? `./${args.report}` : args.report,
		ids: await idsIn(report, args),
		...since
	});
	const outcome = await require_output.writeReport(await rendered(incident, args.format ?? "text"), args.output);
	if (outcome.written) return require_base.EXIT.clean;
	require_base.say(`leaksift: ${outcome.fault.message}`);
	return require_base.EXIT.incomplete;
}
const ID = "aws-access-key-id";
async function idsIn(report, args) {
	try {
		const { findings } = await require_reread.reread(report, ({ status, parts }) => status === "open" && parts.some(({ kind }) => kind === ID), args);
		return new Map(findings.flatMap(({ fingerprint, parts }) => {
			const value = parts.find(({ kind }) => kind === ID)?.value;
			return value === void 0 ? [] : [[fingerprint, value]];
		}));
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
		require_base.say(`leaksift: the guide names no access key IDs, because they could not be read again: ${error.message}`);
		return new Map();
	}
}
async function rendered(incident, format) {
	switch (format) {
		case "text": return (await Promise.resolve().then(() => require("./text2.cjs"))).text(incident, require_terminal.widthOf(process.stdout, process.env));
		case "markdown": return (await Promise.resolve().then(() => require("./markdown3.cjs"))).markdown(incident);
		case "html": return (await Promise.resolve().then(() => require("./html3.cjs"))).html(incident);
	}
}
exports.writeGuide = writeGuide;
