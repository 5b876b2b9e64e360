import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/git/object-parts.ts';

const COMMIT = [
  'tree 1234', 'parent 5678', 'author in-author <a@example.com> 1 +0000', 'committer in-committer <c@example.com> 1 +0000', 'encoding in-encoding',
  'mergetag object 9abc', ' tagger in-merged-tagger', ' ', ' in-merged-message', 'gpgsig -----BEGIN', ' in-signature', '', 'in-subject', '', 'author in-body',
].join('\n');

describe('classify', () => {
  it.each([
    ['in-author', 'identity'], ['in-committer', 'identity'], ['in-encoding', 'commit-header'], ['in-merged-tagger', 'tag-message'],
    ['in-merged-message', 'tag-message'], ['in-signature', 'commit-header'], ['in-subject', 'commit-message'], ['in-body', 'commit-message'], ['tree 1234', 'commit-header'],
  ])('%s of a commit is %s', (text, kind) => {
    expect(classify(Buffer.from(COMMIT), 'commit', COMMIT.indexOf(text))).toBe(kind);
  });

  it('tells the parts of a tag', () => {
    const tag = 'object 1234\ntype commit\ntag in-name\ntagger in-tagger <t@example.com> 1 +0000\n\nin-message\n';
    const kinds = ['in-name', 'in-tagger', 'in-message'].map((text) => classify(Buffer.from(tag), 'tag', tag.indexOf(text)));
    expect(kinds).toEqual(['commit-header', 'identity', 'tag-message']);
  });

  it('takes a header without message and a byte behind the end', () => {
    expect(classify(Buffer.from('author x'), 'commit', 7)).toBe('identity');
    expect(classify(Buffer.from('author x\n'), 'commit', 99)).toBe('commit-message');
    expect(classify(Buffer.from('anything'), 'blob', 3)).toBe('history');
    expect(classify(Buffer.from('100644 a\0'), 'tree', 7)).toBe('path-name');
  });
});
