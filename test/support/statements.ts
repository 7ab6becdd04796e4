/**
 * A JSON schema of the statements an activity sends, after xAPI 1.0.3, part two, sections 2.2 to 2.4 and 4:
 * https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md. It is stricter than the specification where ours always
 * say more: id and timestamp are there, the timestamp is in UTC.
 */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const iri = { type: 'string', format: 'iri' };
const languageMap = {
  type: 'object',
  propertyNames: { pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$' },
  additionalProperties: { type: 'string' },
};
const extensions = { type: 'object', propertyNames: iri };
const activities = { type: 'array', minItems: 1, items: { $ref: '#/$defs/activity' } };

const statement = {
  $defs: {
    activity: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        objectType: { const: 'Activity' },
        id: iri,
        definition: {
          type: 'object',
          additionalProperties: false,
          properties: {
            name: languageMap,
            description: languageMap,
            type: iri,
            moreInfo: iri,
            interactionType: {
              enum: [
                ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance'],
                ...['sequencing', 'likert', 'numeric', 'other'],
              ],
            },
            extensions,
          },
        },
      },
    },
  },
  type: 'object',
  additionalProperties: false,
  required: ['id', 'actor', 'verb', 'object', 'timestamp'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    actor: {
      type: 'object',
      additionalProperties: false,
      properties: {
        objectType: { const: 'Agent' },
        name: { type: 'string' },
        mbox: { type: 'string', pattern: '^mailto:[^@]+@[^@]+$' },
        account: {
          type: 'object',
          additionalProperties: false,
          required: ['homePage', 'name'],
          properties: { homePage: iri, name: { type: 'string', minLength: 1 } },
        },
      },
      oneOf: [{ required: ['mbox'] }, { required: ['account'] }],
    },
    verb: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: { id: iri, display: languageMap },
    },
    object: { $ref: '#/$defs/activity' },
    result: {
      type: 'object',
      additionalProperties: false,
      properties: {
        score: {
          type: 'object',
          additionalProperties: false,
          properties: {
            scaled: { type: 'number', minimum: -1, maximum: 1 },
            raw: { type: 'number' },
            min: { type: 'number' },
            max: { type: 'number' },
          },
        },
        success: { type: 'boolean' },
        completion: { type: 'boolean' },
        response: { type: 'string' },
        duration: { type: 'string', pattern: '^PT\\d+(\\.\\d{1,2})?S$' },
        extensions,
      },
    },
    context: {
      type: 'object',
      additionalProperties: false,
      properties: {
        registration: { type: 'string', format: 'uuid' },
        contextActivities: {
          type: 'object',
          additionalProperties: false,
          properties: { parent: activities, grouping: activities, category: activities, other: activities },
        },
        platform: { type: 'string' },
        language: { type: 'string' },
        extensions,
      },
    },
    timestamp: { type: 'string', format: 'date-time', pattern: 'Z$' },
  },
};

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
/** RFC 3987, as far as it can be told apart from what people type by mistake: a scheme, and no blank. */
ajv.addFormat('iri', /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>"{}|\\^`]+$/);
const check = ajv.compile(statement);

/** What is wrong with it; nothing where it is valid. */
export function wrongWithStatement(found: unknown): readonly string[] {
  check(found);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
