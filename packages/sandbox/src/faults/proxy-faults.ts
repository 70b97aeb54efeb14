import { dashboardPage } from "../gateway/dashboard-page.js";
import { textAnswer } from "../transport/answers.js";
import type { ExchangeFaultTable, FaultyExchange } from "./behaviour.js";
import type { ProxyFault } from "./fault.js";

/** Answers by something in front of the gateway. They lack the gateway's headers. */
export const proxyFaults: ExchangeFaultTable<ProxyFault> = {
  "bad-gateway": {
    place: "anywhere",
    happen: ({ charged }, exchange) => proxyError(exchange, 502, "Bad Gateway", charged),
  },
  "gateway-timeout": {
    place: "anywhere",
    happen: ({ charged }, exchange) => proxyError(exchange, 504, "Gateway Time-out", charged),
  },
  "html-page": { place: "anywhere", happen: () => dashboardPage() },
  redirect: {
    place: "anywhere",
    happen: ({ location, status }, { context }) => {
      context.set("answeredByProxy", true);
      return new Response(null, { status: status ?? 307, headers: { location } });
    },
  },
};

async function proxyError(
  { context, handle }: FaultyExchange,
  status: number,
  title: string,
  charged = false,
): Promise<Response> {
  if (charged) await handle();
  context.set("answeredByProxy", true);
  const heading = `${status} ${title}`;
  const page = `<html>\n<head><title>${heading}</title></head>\n<body>\n<center><h1>${heading}</h1></center>\n</body>\n</html>\n`;
  return textAnswer(status, page, "text/html");
}
