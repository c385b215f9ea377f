import type { ErrorObject } from 'ajv';

/** A compiled schema: true where the document fits, else the errors of the last call are kept on the function. */
export interface SchemaValidator {
  (document: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export declare const validateDefinition: SchemaValidator;
export declare const validateFragment: SchemaValidator;
export declare const validatePaperTemplate: SchemaValidator;
export declare const validateCatalogue: SchemaValidator;
export declare const validateCalendar: SchemaValidator;
