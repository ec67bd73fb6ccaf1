"""The shelf of permissions: agreements to help, authorities to send, and what was taken back."""

import json
from datetime import date

from sqlalchemy import ColumnElement, Connection, insert, select

from caseworker.casework import Action, Agreement, Authority, Given, Withdrawal
from caseworker.store.errors import NotFound
from caseworker.store.tables.agreements import agreements, authorities, withdrawals


class AgreementsShelf:
    """The permissions inside one transaction; what is found holds until the transaction ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, agreement: Agreement) -> None:
        """Put a newly given agreement on record; one that was taken back is told by `withdraw`."""
        row = {column.name: getattr(agreement, column.name) for column in agreements.c}
        words = {"actions": " ".join(sorted(agreement.actions)), "given_by": agreement.given_by or None}
        self._connection.execute(insert(agreements).values({**row, **words}))

    def get(self, agreement_id: str) -> Agreement:
        """Return the agreement.

        Raises:
            NotFound: there is none with that id.
        """
        found = self._agreements(agreements.c.id == agreement_id)
        if not found:
            raise NotFound(f"agreement {agreement_id}")
        return found[0]

    def of_case(self, case_id: str) -> tuple[Agreement, ...]:
        """Return the agreements of a case, newest first, those taken back among them."""
        return self._agreements(agreements.c.case_id == case_id)

    def covering(
        self, case_id: str, *, on: date, action: Action = Action.SEND, office_id: str | None = None
    ) -> Agreement | None:
        """Return the newest agreement of the case that permits `action` on that day, or None."""
        standing = (a for a in self.of_case(case_id) if a.withdrawn_at is None)  # whatever the clock says of the day
        permitting = (a for a in standing if a.permits(action, on=on, office_id=office_id))
        return next(permitting, None)

    def add_authority(self, authority: Authority) -> None:
        """Put a newly given authority to send on record."""
        row = {column.name: getattr(authority, column.name) for column in authorities.c}
        statements = json.dumps(authority.statements, ensure_ascii=False)
        words = {"statements": statements, "given_by": authority.given_by or None}
        self._connection.execute(insert(authorities).values({**row, **words}))

    def authority_for(self, submission_sha256: str) -> Authority | None:
        """Return the newest authority that permits sending these very bytes, or None."""
        found = self._authorities(authorities.c.submission_sha256 == submission_sha256)
        return next((authority for authority in found if authority.permits(submission_sha256)), None)

    def authorities_of_case(self, case_id: str) -> tuple[Authority, ...]:
        """Return the authorities of a case, newest first, those taken back among them."""
        return self._authorities(authorities.c.case_id == case_id)

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Note that a permission was taken back; the first time is the one that counts.

        Raises:
            NotFound: there is no agreement and no authority with that id.
        """
        known = select(agreements.c.id).where(agreements.c.id == withdrawal.of_id)
        known_too = select(authorities.c.id).where(authorities.c.id == withdrawal.of_id)
        if self._connection.execute(known.union(known_too)).first() is None:
            raise NotFound(f"permission {withdrawal.of_id}")
        if self.withdrawal_of(withdrawal.of_id) is None:
            row = {column.name: getattr(withdrawal, column.name) for column in withdrawals.c}
            self._connection.execute(insert(withdrawals).values(row))

    def withdrawal_of(self, permission_id: str) -> Withdrawal | None:
        """Return how and when an agreement or authority was taken back, or None."""
        row = self._connection.execute(select(withdrawals).where(withdrawals.c.of_id == permission_id)).one_or_none()
        return None if row is None else Withdrawal(**row._mapping)

    def _agreements(self, condition: ColumnElement[bool]) -> tuple[Agreement, ...]:
        joined = agreements.outerjoin(withdrawals, withdrawals.c.of_id == agreements.c.id)
        query = select(agreements, withdrawals.c.at.label("withdrawn_at")).select_from(joined).where(condition)
        rows = self._connection.execute(query.order_by(agreements.c.given_at.desc(), agreements.c.id))
        return tuple(
            Agreement(
                **{
                    **row._mapping,
                    "actions": frozenset(map(Action, row.actions.split())),
                    "given": Given(row.given),
                    "given_by": row.given_by or "",
                }
            )
            for row in rows
        )

    def _authorities(self, condition: ColumnElement[bool]) -> tuple[Authority, ...]:
        joined = authorities.outerjoin(withdrawals, withdrawals.c.of_id == authorities.c.id)
        query = select(authorities, withdrawals.c.at.label("withdrawn_at")).select_from(joined).where(condition)
        rows = self._connection.execute(query.order_by(authorities.c.given_at.desc(), authorities.c.id))
        return tuple(
            Authority(
                **{
                    **row._mapping,
                    "statements": tuple(json.loads(row.statements)),
                    "given": Given(row.given),
                    "given_by": row.given_by or "",
                }
            )
            for row in rows
        )
