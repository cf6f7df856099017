import { DocumentItem } from './document-item.js';
import { FactItem } from './fact-item.js';
import type { Asked } from './asked.js';

/** Every fact and document that a form asks for, required ones first as the lifecycle lists them. */
export const AskedFields = ({ asked }: { readonly asked: Asked }) => (
  <>
    {asked.facts.map((field) => (
      <FactItem key={field.key} field={field} required={field.required} />
    ))}
    {asked.documents.map((field) => (
      <DocumentItem key={field.type} field={field} required={field.required} />
    ))}
  </>
);
