/** Presigned URLs: signed with a user's key, or with a session. */
import type { Guide } from '../guide.ts';
import { denyOlderSessions } from '../steps/sessions.ts';
import { lookupEvents } from '../steps/trace.ts';

export const awsPresignedUrl: Guide = {
  kind: 'aws-presigned-url',
  title: 'Presigned URL',
  about: 'It allows one request, such as reading one object, until it expires: at most seven days after it was signed. It holds no secret of the key that signed it.',
  contain: [
    {
      title: 'Wait, or end its signer',
      why: 'A signature can not be called back. It ends when it expires, when the session that signed it ends, or when the key that signed it is deactivated, which ends everything else that uses that key.',
      commands: ['aws iam update-access-key --user-name {user} --access-key-id {id} --status Inactive'],
      check: 'The URL answers 403. Moving or deleting the object works as well.',
    },
  ],
  trace: [
    {
      title: 'See who fetched it',
      why: 'Reads of objects stand in S3\'s access logs and in data events, not in the event history.',
      check: 'The logs show only readers that you know, or there are no logs and the object counts as public.',
    },
    { ...lookupEvents, title: 'If its signer is not yours alone, ask CloudTrail what it did' },
  ],
  replace: [{ title: 'Sign for minutes, when asked', why: 'A URL that is written down is one that leaks.', check: 'The file no longer holds one; the program signs when somebody asks.' }],
  searchesAccount: false,
};

export const awsPresignedBySession: Guide = {
  ...awsPresignedUrl,
  kind: 'aws-presigned-by-session',
  title: 'Presigned URL, signed by a session',
  contain: [
    {
      title: 'Wait, or end the session that signed it',
      why: 'A signature can not be called back. It ends when it expires, and at the latest with the session that signed it: an hour to a day and a half after that began. The step after this one ends it now, and every other session of that role with it.',
      check: 'The URL answers 403. Moving or deleting the object works as well.',
    },
    denyOlderSessions,
  ],
};
