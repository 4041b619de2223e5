declare module 'openapi-format' {
  export function openapiOverlay<Document>(
    document: Document,
    options: { overlaySet: unknown },
  ): Promise<{ data: Document; resultData: { unusedActions: { target: string }[] } }>
}
