import { describe, expect, test } from 'vitest';
import { foreignCode, joinSignals, loweredAs } from '../../../src/core/foreign-code.ts';

describe('what others wrote', () => {
  test.each([
    ['vendored', ['vendor/github.com/a/b.go', 'web/node_modules/x/index.js', 'third_party/zlib/zlib.h', 'third-party/a', 'ios/Pods/A/a.m', '.venv/lib/python3.12/site-packages/a/b.py', 'node_modules/a/yarn.lock']],
    ['lock-file', ['package-lock.json', 'web/yarn.lock', 'Cargo.lock', 'infra/.terraform.lock.hcl', 'go.sum', 'Gemfile.lock']],
    ['generated', ['api/service.pb.go', 'api/service_pb2.py', 'api/service_pb2_grpc.py', 'lib/model.g.dart', 'apis/v1/zz_generated.deepcopy.go', 'src/__generated__/q.ts', 'src/schema.generated.ts', 'src/bindings_generated.rs']],
  ] as const)('%s', (kind, paths) => {
    for (const path of paths) expect([path, foreignCode(path)]).toEqual([path, kind]);
  });

  test('is never guessed of code, settings, tests, fixtures and bundles', () => {
    const own = [
      'src/vendor.ts', 'vendors/list.csv', 'config/vendor', 'app/vendored/x', 'node_modules', 'src/lock.json', 'my-package-lock.json', 'app.lock', '.env', 'generated/secrets.yml', 'generated.env',
      'test/a.js', 'spec/fixtures/cassettes/login.yml', 'testdata/config.json', 'examples/a.py', 'public/app.min.js', 'dist/bundle.js', 'dist/app.js.map', 'src/pb.go', 'Settings.Designer.cs',
    ];
    for (const path of own) expect([path, foreignCode(path)]).toEqual([path, undefined]);
  });
});

test('what lowered a credential in one repository holds for several only if it was lowered in each', () => {
  const [vendored, locked] = [['not-a-word', loweredAs('vendored')], [loweredAs('lock-file'), 'random']];
  expect(joinSignals(vendored, locked)).toEqual(['lowered:lock-file', 'lowered:vendored', 'not-a-word', 'random']);
  expect(joinSignals(vendored, ['random'])).toEqual(['not-a-word', 'random']);
  expect(joinSignals(undefined, locked)).toEqual(['random']);
  expect(joinSignals(joinSignals(vendored, locked), [])).toEqual(joinSignals(vendored, joinSignals(locked, [])));
});
