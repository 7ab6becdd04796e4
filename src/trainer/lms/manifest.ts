/**
 * The files by which a learning platform knows a package: `imsmanifest.xml` of SCORM 1.2 and of SCORM 2004, 4th edition,
 * and `cmi5.xml`. Tests hold the manifests against the published schemas.
 */
import type { Drill } from '../../protocol/drill.ts';
import { activityOf, type Standard } from '../../session/lms/package.ts';

/** Where a platform begins. */
export const START_PAGE = 'index.html';

export interface ManifestFile {
  readonly name: string;
  readonly text: string;
}

/** `files`: everything in the package; `about`: one sentence for people who choose courses. */
export function manifestFor(
  standard: Standard,
  drill: Drill,
  files: readonly string[],
  about: string,
): ManifestFile {
  switch (standard) {
    case 'scorm-1.2':
      return { name: 'imsmanifest.xml', text: scorm12(drill, files) };
    case 'scorm-2004':
      return { name: 'imsmanifest.xml', text: scorm2004(drill, files) };
    case 'cmi5':
      return { name: 'cmi5.xml', text: cmi5(drill, about) };
    default:
      return standard satisfies never;
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function scorm12(drill: Drill, files: readonly string[]): string {
  const id = identifierOf(drill);
  const title = escaped(drill.title);
  return `${HEAD}<manifest identifier="${id}" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-course">
    <organization identifier="${id}-course">
      <title>${title}</title>
      <item identifier="${id}-item" identifierref="${id}-game" isvisible="true">
        <title>${title}</title>
        <adlcp:masteryscore>${drill.pass}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-game" type="webcontent" adlcp:scormtype="sco" href="${START_PAGE}">
${fileElements(files)}
    </resource>
  </resources>
</manifest>
`;
}

function scorm2004(drill: Drill, files: readonly string[]): string {
  const id = identifierOf(drill);
  const title = escaped(drill.title);
  return `${HEAD}<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="${id}-course">
    <organization identifier="${id}-course">
      <title>${title}</title>
      <item identifier="${id}-item" identifierref="${id}-game" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="drill" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${drill.pass / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-game" type="webcontent" adlcp:scormType="sco" href="${START_PAGE}">
${fileElements(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** The course and its one part have addresses of their own; the part's is that of the drill. */
function cmi5(drill: Drill, about: string): string {
  const activity = activityOf(drill);
  const [title, description] = [langstring(drill.title), langstring(about)];
  return `${HEAD}<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${activity}#course">
    <title>${title}</title>
    <description>${description}</description>
  </course>
  <au id="${activity}" moveOn="CompletedAndPassed" masteryScore="${drill.pass / 100}" launchMethod="AnyWindow">
    <title>${title}</title>
    <description>${description}</description>
    <url>${START_PAGE}</url>
  </au>
</courseStructure>
`;
}

/** Two drills that are played alike may lie beside each other in one course: the id of the trainer's is part of it. */
function identifierOf(drill: Drill): string {
  return `huikuan-${activityOf(drill).slice(9, 17)}-${drill.id}`;
}

function langstring(text: string): string {
  return `<langstring lang="zh-CN">${escaped(text)}</langstring>`;
}

function fileElements(files: readonly string[]): string {
  return files.map((file) => `      <file href="${escaped(encodeURI(file))}"/>`).join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}
