export {
  OVERSIGHT_ROLES,
  type Account,
  type DirectoryData,
  type Level,
  type OversightRole,
  type Unit,
  type UnitRelation,
} from './directory-data.js';
export { demonstrationDirectory } from './demonstration.js';
export { Directory } from './directory.js';
