export * from './document.js';
export * from './errors.js';
export * from './graph.js';
export * from './ids.js';
export * from './judgement.js';
export * from './ontology.js';
export * from './span.js';
export * from './statement.js';
