/** A key found on a request, and where. */
export interface FoundCredential {
  readonly value: string;
  /** The header's name in small letters, or `?key`. */
  readonly place: string;
}

const CREDENTIAL_HEADERS = ["authorization", "x-api-key", "x-goog-api-key", "mj-api-secret"];

/** Everything on a request that carries a key, whether or not the gateway looks there. */
export function allCredentials(url: URL, headers: Headers): readonly FoundCredential[] {
  const found = CREDENTIAL_HEADERS.flatMap((place) => {
    const value = headers.get(place);
    return value === null ? [] : [{ place, value }];
  });
  const key = url.searchParams.get("key");
  return key === null ? found : [...found, { place: "?key", value: key }];
}

/**
 * The key the gateway takes. Where several are sent and the path allows them, Google's forms go before
 * `x-api-key`, and that before `Authorization`; elsewhere only `Authorization` counts.
 */
export function gatewayCredential(url: URL, headers: Headers): string | undefined {
  const { pathname } = url;
  const google = ["/v1beta/models", "/v1beta/openai/models", "/v1/models/"];
  const takesGoogleKey = google.some((prefix) => pathname.startsWith(prefix));
  const takesApiKey = ["/v1/messages", "/v1/models"].some((part) => pathname.includes(part));
  return (
    (takesGoogleKey ? headers.get("x-goog-api-key") : null) ??
    (takesGoogleKey ? url.searchParams.get("key") : null) ??
    (takesApiKey ? headers.get("x-api-key") : null) ??
    headers.get("authorization") ??
    headers.get("mj-api-secret") ??
    undefined
  );
}

/** What a credential is worth. A channel is a key with a dash and more after it. */
export type CredentialWorth = "valid" | "names-a-channel" | "invalid";

/** Compares a credential with the key. The word `Bearer` and the prefix `sk-` are optional. */
export function worthOf(credential: string, apiKey: string): CredentialWorth {
  const sent = bareKey(credential);
  const own = bareKey(apiKey);
  if (sent === own) return "valid";
  return sent.startsWith(`${own}-`) ? "names-a-channel" : "invalid";
}

function bareKey(credential: string): string {
  const withoutWord = credential.replace(/^bearer\s+/i, "").trim();
  return withoutWord.replace(/^sk-/, "");
}
