import { sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';

/** What the certificate of clearance tells of the round and of the ledger. */
export interface CertificateFacts {
  readonly verdicts: readonly {
    readonly check: string;
    readonly verdict: 'pass' | 'waive';
    readonly reason: string | null;
    readonly person: Text;
    readonly post: Text;
    readonly at: string;
  }[];
  readonly approval: { readonly person: Text; readonly post: Text; readonly authority: string; readonly at: string };
  readonly signer: Text;
  /** Of what was signed by hand: who compared its signed scan with the cleared text, on which day, and the scan's hash. */
  readonly byHand: {
    readonly person: Text;
    readonly post: Text | null;
    readonly day: CivilDay;
    readonly scan: string;
  } | null;
  /** The first signed checkpoint that covers the signature: the same whenever it is asked for. */
  readonly ledger: { readonly position: number; readonly size: number; readonly root: string } | null;
}

/** Everything of it in one question. */
export async function certificateFacts(tx: Tx, document: string): Promise<CertificateFacts | null> {
  const { rows } = await sql<{ facts: CertificateFacts }>`
    select jsonb_build_object(
      'verdicts', (select jsonb_agg(jsonb_build_object('check', v.check_code, 'verdict', v.verdict, 'reason', v.reason, 'person', p.name, 'post', q.name,
          'at', v.given_at) order by v.check_code)
        from clearance.verdict v join directory.person p on p.id = v.given_by join directory.post q on q.id = v.given_as where v.round = d.round),
      'approval', (select jsonb_build_object('person', p.name, 'post', q.name, 'at', a.at,
          'authority', coalesce((select m.slug from directory.authority m where m.id::text = a.authority), a.authority))
        from clearance.approval a join directory.person p on p.id = a.approved_by join directory.post q on q.id = a.approved_as where a.round = d.round),
      'signer', (select p.name from directory.person p where p.id = d.signed_by),
      'byHand', (select jsonb_build_object('person', p.name, 'day', s.decided_on, 'scan', s.sha256, 'post', (select q.name
            from directory.holding h join directory.post q on q.id = h.post where h.person = s.decided_by and h.from_day <= s.decided_on
              and (h.to_day is null or h.to_day >= s.decided_on) and (h.revoked_on is null or h.revoked_on > s.decided_on) order by h.from_day limit 1))
        from dispatch.scan s join directory.person p on p.id = s.decided_by where d.by_hand and s.document = d.id and s.state = 'accepted'),
      'ledger', (select jsonb_build_object('position', l.position, 'size', c.size, 'root', encode(c.root, 'base64'))
        from ledger.entry e join ledger.leaf l on l.entry = e.id
        cross join lateral (select k.size, k.root from ledger.checkpoint k where k.size > l.position order by k.size limit 1) c
        where e.id = dispatch.signed_in(d.id))) as facts
    from dispatch.document d where d.id = ${document}::uuid`.execute(tx);
  return rows[0]?.facts ?? null;
}
