"""The shelf of services: which forms this desk offers, and older versions for as long as a draft needs one."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Table, and_, delete, exists, insert, select, update

from caseworker.catalogue import Origin, Service, ServiceCard, ServiceVersion
from caseworker.forms import (
    LAYOUT,
    FormDefinition,
    HeldMedia,
    KeptUnreadable,
    form_from_kept,
    is_entity_file,
    kept_form,
)
from caseworker.store.errors import NotFound, VaultError
from caseworker.store.tables.cases import cases
from caseworker.store.tables.drafts import drafts
from caseworker.store.tables.services import (
    service_cards,
    service_definitions,
    service_media,
    service_versions,
    services,
)


class VersionInUse(VaultError):
    """Another form came under the id and version of one that drafts were begun with."""

    code: ClassVar[str] = "service.version-in-use"
    sentence: str = (
        "The form changed but its version number did not, and someone has begun the old one. Nothing was changed."
    )
    next_step: str = "Ask the author of the form to give it a new version number."


_VERSION_FIELDS = [column for column in service_versions.c if column.name != "xform"]


class ServicesShelf:
    """The services inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def install(self, service: Service, xform: bytes, media: Mapping[str, bytes] | None = None) -> bool:
        """Put a form on offer, as the current version of its service; earlier versions stay for their drafts.

        A card that was given by hand for this version stays, where the service brings none itself.

        Returns:
            False when exactly this form and these files were current already.

        Raises:
            VersionInUse: a draft was begun with another form of the same id and version.
            ValueError: `xform` is not the form that `service` describes.
        """
        files, version = dict(media or {}), service.current
        if _hash(xform) != version.sha256:
            raise ValueError(f"{service.id}: the hash of the form is another one")
        same = next(iter(self._versions(service.id, version.version)), None)
        is_here = same is not None and same.sha256 == version.sha256 and self._media_hashes(version) == _hashes(files)
        renews = same is not None and same.sha256 == version.sha256 and self._only_lists_differ(version, files)
        if same is not None and not is_here and not renews and self._has_draft(service.id, version.version):
            raise VersionInUse(f"{service.id} {version.version}")
        is_current = self._put_service(service)
        if not is_here:
            self._connection.execute(delete(service_versions).where(_is(service_versions, service.id, version.version)))
            self._add_version(version, xform, files)
        self._put_cards(service.id, version.version, version.cards or (same.cards if same is not None else ()))
        return not (is_here and is_current)

    def get(self, service_id: str) -> Service:
        """Return a service with its current version.

        Raises:
            NotFound: this desk does not offer it.
        """
        found = self._find(services.c.id == service_id)
        if not found:
            raise NotFound(f"service {service_id}")
        return found[0]

    def all(self) -> tuple[Service, ...]:
        """Return every service on offer, by title."""
        return tuple(sorted(self._find(services.c.id != ""), key=lambda service: (service.current.title, service.id)))

    def of_office(self, office_id: str) -> tuple[Service, ...]:
        """Return the services that one office receives, by id."""
        return self._find(services.c.office_id == office_id)

    def versions(self, service_id: str) -> tuple[ServiceVersion, ...]:
        """Return the versions that are kept, newest first."""
        return self._versions(service_id)

    def version(self, service_id: str, version: str) -> ServiceVersion:
        """Return one version, current or not.

        Raises:
            NotFound: it is not kept, or never was here.
        """
        found = self._versions(service_id, version)
        if not found:
            raise NotFound(f"service {service_id} version {version}")
        return found[0]

    def xform(self, service_id: str, version: str) -> bytes:
        """Return the form as it arrived.

        Raises:
            NotFound: that version is not kept.
        """
        query = select(service_versions.c.xform).where(_is(service_versions, service_id, version))
        found: Sequence[bytes] = self._connection.execute(query).scalars().all()
        if not found:
            raise NotFound(f"service {service_id} version {version}")
        return found[0]

    def media(self, service_id: str, version: str) -> HeldMedia:
        """Return the files beside a form; without any for a version that is not kept."""
        query = select(service_media.c.name, service_media.c.data).where(_is(service_media, service_id, version))
        return HeldMedia({row.name: row.data for row in self._connection.execute(query)})

    def file_of_office(self, office_id: str, name: str) -> bytes | None:
        """Return a file that lies beside a form on offer of an office, the newest of that name; None without one."""
        current = and_(
            services.c.office_id == office_id,
            service_media.c.service_id == services.c.id,
            service_media.c.version == services.c.current_version,
            service_versions.c.service_id == services.c.id,
            service_versions.c.version == services.c.current_version,
        )
        query = select(service_media.c.data).where(current, service_media.c.name == name)
        data: bytes | None = self._connection.execute(query.order_by(service_versions.c.installed_at.desc())).scalar()
        return data

    def definition(self, service_id: str, version: str) -> FormDefinition | None:
        """Return what loading the form yielded; None when that is not kept, or by another engine."""
        query = select(service_definitions.c.data).where(_is_ready(service_id, version))
        data: bytes | None = self._connection.execute(query).scalar()
        try:
            return form_from_kept(data) if data is not None else None
        except KeptUnreadable:
            return None

    def keep_definition(self, service_id: str, version: str, definition: FormDefinition) -> None:
        """Keep what loading the form yielded, unless it is kept already, so that it need not be loaded again.

        Raises:
            NotFound: that version is not kept.
        """
        if self._connection.execute(select(exists().where(_is_ready(service_id, version)))).scalar():
            return
        form, data = self.version(service_id, version), kept_form(definition)
        self._connection.execute(delete(service_definitions).where(_is(service_definitions, service_id, version)))
        if data is not None:
            row = {"service_id": service_id, "version": version, "sha256": form.sha256, "layout": LAYOUT, "data": data}
            self._connection.execute(insert(service_definitions).values(**row))

    def give_card(self, service_id: str, version: str, card: ServiceCard) -> None:
        """Keep a card that was given by hand, for one language of one version.

        Raises:
            NotFound: that version is not kept.
        """
        cards = {known.language: known for known in self.version(service_id, version).cards}
        self._put_cards(service_id, version, ({**cards, card.language: card}).values())

    def send_to(self, service_id: str, office_id: str) -> None:
        """Choose the office that receives what is filled in from now on.

        Raises:
            NotFound: this desk does not offer the service.
        """
        self.get(service_id)
        self._connection.execute(update(services).where(services.c.id == service_id).values(office_id=office_id))

    def drop_unneeded(self, service_id: str) -> tuple[str, ...]:
        """Remove the earlier versions that no draft was begun with.

        Returns:
            The versions removed, oldest first.
        """
        current = self.get(service_id).current.version
        older = [version.version for version in reversed(self.versions(service_id)) if version.version != current]
        unneeded = tuple(version for version in older if not self._has_draft(service_id, version))
        for version in unneeded:
            self._connection.execute(delete(service_versions).where(_is(service_versions, service_id, version)))
        return unneeded

    def _has_draft(self, service_id: str, version: str) -> bool:
        begun = and_(cases.c.service_id == service_id, drafts.c.form_version == version)
        query = select(exists().where(drafts.c.case_id == cases.c.id, begun))
        return bool(self._connection.execute(query).scalar())

    def _put_service(self, service: Service) -> bool:
        """Put the service on record; say whether that version was current before. A chosen office stays chosen."""
        row = {"form_id": service.form_id, "origin": service.origin, "current_version": service.current.version}
        query = select(services.c.current_version).where(services.c.id == service.id)
        before: Sequence[str] = self._connection.execute(query).scalars().all()
        if not before:
            self._connection.execute(insert(services).values(id=service.id, office_id=service.office_id, **row))
            return False
        if service.office_id:
            row["office_id"] = service.office_id
        self._connection.execute(update(services).where(services.c.id == service.id).values(**row))
        return before[0] == service.current.version

    def _add_version(self, version: ServiceVersion, xform: bytes, media: Mapping[str, bytes]) -> None:
        row = {
            "service_id": version.service_id,
            "version": version.version,
            "title": version.title,
            "sha256": version.sha256,
            "languages": json.dumps(version.languages, ensure_ascii=False),
            "default_language": version.default_language,
            "words": json.dumps(version.words, ensure_ascii=False),
            "installed_at": version.installed_at,
            "xform": xform,
        }
        self._connection.execute(insert(service_versions).values(**row))
        key = {"service_id": version.service_id, "version": version.version}
        files = [{**key, "name": name, "sha256": _hash(data), "data": data} for name, data in sorted(media.items())]
        if files:
            self._connection.execute(insert(service_media), files)

    def _put_cards(self, service_id: str, version: str, cards: Iterable[ServiceCard]) -> None:
        """Keep exactly these cards."""
        self._connection.execute(delete(service_cards).where(_is(service_cards, service_id, version)))
        key = {"service_id": service_id, "version": version}
        rows = [{**key, "language": card.language, "card": msgspec.json.encode(card).decode()} for card in cards]
        if rows:
            self._connection.execute(insert(service_cards), rows)

    def _media_hashes(self, version: ServiceVersion) -> dict[str, str]:
        wanted = _is(service_media, version.service_id, version.version)
        query = select(service_media.c.name, service_media.c.sha256).where(wanted)
        return {row.name: row.sha256 for row in self._connection.execute(query)}

    def _only_lists_differ(self, version: ServiceVersion, files: Mapping[str, bytes]) -> bool:
        """Say whether nothing but lists of entities is new, which change all the time and drafts always see."""
        before = self._media_hashes(version)
        changed = {name for name, digest in before.items() ^ _hashes(files).items()}
        return all(name in before and is_entity_file(name, files.get(name, b"")) for name in changed)

    def _find(self, condition: ColumnElement[bool]) -> tuple[Service, ...]:
        rows = self._connection.execute(select(services).where(condition).order_by(services.c.id)).all()
        return tuple(
            Service(row.id, row.form_id, Origin(row.origin), row.office_id, self.version(row.id, row.current_version))
            for row in rows
        )

    def _versions(self, service_id: str, version: str | None = None) -> tuple[ServiceVersion, ...]:
        query = select(*_VERSION_FIELDS).where(service_versions.c.service_id == service_id)
        if version is not None:
            query = query.where(service_versions.c.version == version)
        ordered = query.order_by(service_versions.c.installed_at.desc(), service_versions.c.version.desc())
        return tuple(self._version(row) for row in self._connection.execute(ordered).all())

    def _version(self, row: Row[tuple[object, ...]]) -> ServiceVersion:
        columns = dict(row._mapping)
        languages = tuple(json.loads(columns.pop("languages")))
        words = tuple(json.loads(columns.pop("words")))
        cards = self._cards(row.service_id, row.version)
        cards.sort(key=lambda card: (card.language != row.default_language, card.language))
        return ServiceVersion(**columns, languages=languages, words=words, cards=tuple(cards))

    def _cards(self, service_id: str, version: str) -> list[ServiceCard]:
        query = select(service_cards.c.card).where(_is(service_cards, service_id, version))
        told: Iterable[str] = self._connection.execute(query).scalars()
        return [msgspec.json.decode(card, type=ServiceCard) for card in told]


def _is(table: Table, service_id: str, version: str) -> ColumnElement[bool]:
    return and_(table.c.service_id == service_id, table.c.version == version)


def _is_ready(service_id: str, version: str) -> ColumnElement[bool]:
    """Say whether a definition is kept of the form as it is now, and in the layout of this engine."""
    form = select(service_versions.c.sha256).where(_is(service_versions, service_id, version)).scalar_subquery()
    columns = service_definitions.c
    return and_(_is(service_definitions, service_id, version), columns.sha256 == form, columns.layout == LAYOUT)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: _hash(data) for name, data in files.items()}
