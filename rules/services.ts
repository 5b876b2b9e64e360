/** What other services call a key, where only the service's name stands beside it: in calls, comments and notes. */
import type { RuleSpec } from '../src/core/rule.ts';

export const services: readonly RuleSpec[] = [
  {
    kind: 'pattern',
    id: 'service-key',
    title: 'Key beside the name of a service',
    part: 'service-key',
    severity: 'medium',
    confidence: 'medium',
    anchors: ['twilio', 'telnyx', 'plivo', 'nexmo', 'vonage', 'messagebird', 'mailgun', 'mailjet', 'sendgrid', 'sparkpost', 'mandrill', 'sendbird', 'pusher', 'pubnub', 'mixpanel', 'algolia', 'datadog', 'newrelic', 'pagerduty', 'opsgenie', 'rollbar', 'bugsnag', 'cloudflare', 'digitalocean', 'linode', 'vultr', 'hetzner', 'heroku', 'netlify', 'dropbox', 'spotify', 'paypal', 'adyen', 'coinbase', 'binance', 'bitfinex', 'kucoin', 'poloniex', 'etherscan', 'openai', 'cohere', 'assemblyai', 'deepgram', 'clarifai', 'circleci', 'travisci', 'codecov', 'sonarqube', 'artifactory', 'trello', 'zendesk', 'intercom', 'hubspot', 'shodan', 'virustotal', 'onelogin', 'contentful', 'airtable', 'cloudinary', 'saucelabs', 'browserstack', 'smartsheet'],
    ignoreCase: true,
    pattern: '(?:twilio|telnyx|plivo|nexmo|vonage|messagebird|mailgun|mailjet|sendgrid|sparkpost|mandrill|sendbird|pusher|pubnub|mixpanel|algolia|datadog|newrelic|pagerduty|opsgenie|rollbar|bugsnag|cloudflare|digitalocean|linode|vultr|hetzner|heroku|netlify|dropbox|spotify|paypal|adyen|coinbase|binance|bitfinex|kucoin|poloniex|etherscan|openai|cohere|assemblyai|deepgram|clarifai|circleci|travisci|codecov|sonarqube|artifactory|trello|zendesk|intercom|hubspot|shodan|virustotal|onelogin|contentful|airtable|cloudinary|saucelabs|browserstack|smartsheet)[A-Za-z_]{0,24}(?:(?:\\.\\w{1,24}){0,2}\\((?:["\'][^"\'\\r\\n]{0,64}["\'],[ \\t]{0,4})?["\']|[ \\t-](?:[A-Za-z]{2,12}[ \\t]){0,3}(?:api|access|auth|secret|private)?[ \\t_-]{0,2}(?:key|token|secret)[ \\t]{0,3}(?:is|-|=>|:)?[ \\t]{1,3}["\'`]?)(?<value>[A-Za-z0-9_-]{24,64})(?![A-Za-z0-9_./@+=-])',
    group: 'value',
    entropy: 3,
    checks: ['token-like', 'not-a-reference'],
    remediation: 'Revoke the key at the service, and make another.',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    examples: {
      match: [
        'client = Pusher.new("app", "⟦¦qJgEdTamSsxQR¦SS5cKU7ldPfh3¦wXCy93⟧")',
        'telnyx token - \'⟦¦ZHVkQOc6PSfse¦FMXWicyaSQmQH¦7grBfI⟧\'',
        '# mailgun api key ⟦¦pczvqMmc51xqs¦jznCKMtLDNgMP¦nXY77x⟧',
        'const mixpanel = Mixpanel.init(\'⟦¦eusInTdBjuFHJ¦EKZO5ssxE2UU5¦ZDOKA0⟧\');',
        'The Datadog access key is `⟦¦o04slAM1DnglS¦iOjNgmd8etnkA¦UWvYeq⟧`.',
      ],
      clean: [
        'telnyx token - \'${TELNYX_TOKEN}\'',
        'Mixpanel.init("YOUR_TOKEN_GOES_HERE_PLEASE_DO")',
        'twilio key one two three',
        'the heroku token is used for every request that the service makes',
        'new Pusher(\'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\')',
        'https://packages.example.org/twilio/-/twilio-3.0.0.tgz#1b4f7d3f27bd98643b1e053ecc7c7ed6775336f7',
        'twilio (5.10.0) c1507a0588b3a8b4ad92dffb7d71ca4c31f11d7ff095cf1cef514fbd84feddbb',
      ],
    },
  },
];
