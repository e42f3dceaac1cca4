/// If it goes on like this: a plain projection, for orientation only.
///
/// Rule: each year `lose` of those who still buy leave and `back` of these return; a client who is gone costs what those who
/// left cost on average. Edge: no new clients, no growth; nothing here is written anywhere.
export type Year = { clients: number; missing: number | null };

export function project(now: { clients: number; lost: number; yearly: number }, lose: number, back: number, years = 3): Year[] {
  const buying = now.clients - now.lost;
  const each = now.lost > 0 ? now.yearly / now.lost : null;
  const stay = 1 - lose * (1 - back);
  return Array.from({ length: years + 1 }, (_, year) => {
    const clients = buying * stay ** year;
    return { clients: Math.round(clients), missing: each === null ? null : now.yearly + (buying - clients) * each };
  });
}
