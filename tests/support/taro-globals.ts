// What Taro's build would define, and what jsdom lacks.
Object.assign(globalThis, {
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_MUTATION_OBSERVER: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  DEPRECATED_ADAPTER_COMPONENT: false,
});

process.env.TARO_ENV = "h5";
process.env.TARO_PLATFORM = "web";
// Taro.request needs an absolute address under Node; msw answers it.
process.env.TARO_APP_API = "http://localhost";

// jsdom lays nothing out, so there is nothing to scroll to.
Element.prototype.scrollIntoView ??= () => undefined;

window.matchMedia ??= (media: string) =>
  ({ media, matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList;
