/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TargetsQueryVariables = Exact<{
  year: number;
  heading: string;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { readonly targets: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly value: number | null, readonly unit: string | null, readonly indicator: { readonly name: string }, readonly baseline: { readonly year: number | null, readonly text: string, readonly value: number | null, readonly unit: string | null } | null, readonly evidence: { readonly start: number, readonly end: number, readonly section: { readonly path: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const TargetsDocument = new TypedDocumentString(`
    query Targets($year: Int!, $heading: String!, $after: String) {
  targets(
    filter: {year: $year, section: {titleContains: $heading}}
    first: 50
    after: $after
  ) {
    nodes {
      text
      value
      unit
      indicator {
        name
      }
      baseline {
        year
        text
        value
        unit
      }
      evidence {
        start
        end
        section {
          path
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;