"""A form that only its office may read: what is kept and sent is opened here with the private key, and nothing else."""

import base64
import hashlib
from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from lxml import etree

from caseworker.desk import (
    FormNotUsable,
    NotSendable,
    ReadForm,
    print_letter,
    read_back,
    reopen_draft,
    take_back,
)
from caseworker.outbox import State
from desk_scene import Scene, changed

PRIVATE = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OAEP = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
KEY = base64.b64encode(PRIVATE.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()
ENC = "{http://www.opendatakit.org/xforms/encrypted}"


@pytest.fixture
def sealed(make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]) -> Scene:
    """A practice desk whose report of a missed bin only the office may read; the office is open."""
    key = (b"</model>", f'<submission base64RsaPublicKey="{KEY}"/></model>'.encode())
    return make_scene(tuple(changed(form, key) for form in forms if form.definition.form_id == "missed_bin"))


def opened(manifest: bytes, files: dict[str, bytes]) -> dict[str, bytes]:
    """Read what arrived as the office does: from the manifest, the files and its private key alone."""
    root = etree.fromstring(manifest)
    key = PRIVATE.decrypt(base64.b64decode(root.findtext(f"{ENC}base64EncryptedKey")), OAEP)
    instance_id = root.findtext("{*}meta/{*}instanceID")
    names = [element.text for element in root.iterfind(f"{ENC}media/{ENC}file")]
    names.append(root.findtext(f"{ENC}encryptedXmlFile"))
    seed = bytearray(hashlib.md5(instance_id.encode() + key).digest())
    clear = {}
    for number, name in enumerate(names):
        seed[number % 16] = (seed[number % 16] + 1) % 256
        decryptor, unpadder = Cipher(AES(key), CFB(bytes(seed))).decryptor(), PKCS7(128).unpadder()
        padded = decryptor.update(files[name]) + decryptor.finalize()
        clear[name.removesuffix(".enc")] = unpadder.update(padded) + unpadder.finalize()
    return clear


def kept(scene: Scene, item_id: str) -> tuple[bytes, dict[str, bytes]]:
    """Return what the vault holds of an item: what goes as the record, and the files."""
    with scene.desk.store.reading() as tx:
        files = {f.name: b"".join(tx.attachments.read(f.attachment_id)) for f in tx.outbox.submission(item_id).files}
        return tx.outbox.xml(item_id), files


def test_the_office_opens_the_very_answers_and_files_that_were_confirmed(sealed: Scene) -> None:
    filling = sealed.filled()
    with sealed.desk.store.reading() as tx:
        [photo] = tx.attachments.of(filling.draft.id)
        picture = b"".join(tx.attachments.read(photo.id))
    item = sealed.confirm(filling)
    assert sealed.desk.courier().deliver_due().count(State.RECEIVED) == 1
    [arrival] = sealed.office.received()
    clear = opened(arrival.xml, dict(arrival.files))
    assert list(clear) == ["bin_photo.jpg", "submission.xml"]
    assert clear["bin_photo.jpg"] == picture
    with sealed.desk.store.reading() as tx:
        submission = tx.outbox.submission(item.id)
    assert hashlib.sha256(clear["submission.xml"]).hexdigest() == submission.confirmed_sha256
    assert etree.fromstring(clear["submission.xml"]).get("id") == "missed_bin"
    assert filling.session.instance_id.encode() in clear["submission.xml"]
    assert arrival.missing_files == ()


def test_nothing_in_clear_stays_in_the_vault(sealed: Scene) -> None:
    filling = sealed.filled()
    said = [answer.answer for section in read_back(filling.session) for answer in section.answers if answer.answer]
    item = sealed.confirm(filling)
    manifest, files = kept(sealed, item.id)
    with sealed.desk.store.reading() as tx:
        journal, left = tx.drafts.journal(filling.draft.id), tx.attachments.of(filling.draft.id)
    assert (journal.snapshot, journal.operations, left) == (None, (), ())
    assert list(files) == ["bin_photo.jpg.enc", "submission.xml.enc"]
    held = manifest.replace(b"bin_photo.jpg.enc", b"") + b"".join(files.values())
    assert not [answer for answer in said if len(answer) > 3 and answer.encode() in held]
    with pytest.raises(FormNotUsable):
        reopen_draft(sealed.desk.store, filling.draft.id, sealed.desk.surroundings, clock=sealed.desk.clock)


def test_it_is_resent_with_the_same_bytes(sealed: Scene) -> None:
    item = sealed.queued()
    before = kept(sealed, item.id)
    sealed.desk.courier().deliver_due()
    assert kept(sealed, item.id) == before
    [arrival] = sealed.office.received()
    assert (arrival.xml, dict(arrival.files)) == before


def test_the_yes_is_bound_to_the_answers_that_were_read_back(sealed: Scene) -> None:
    item = sealed.queued()
    with sealed.desk.store.reading() as tx:
        submission = tx.outbox.submission(item.id)
        [authority] = tx.agreements.authorities_of_case(submission.case_id)
    assert authority.permits(submission.confirmed_sha256)
    assert submission.is_encrypted
    assert hashlib.sha256(kept(sealed, item.id)[0]).hexdigest() == submission.sha256
    take_back(sealed.desk.store, authority.id, told="slip", by=sealed.desk.adviser_id, clock=sealed.clock)
    sealed.desk.courier().deliver_due()
    with sealed.desk.store.reading() as tx:
        assert tx.outbox.item(item.id).state is State.HELD


def test_the_letter_says_what_is_known_without_a_copy_of_the_answers(sealed: Scene) -> None:
    item = sealed.queued()
    letter = print_letter(
        sealed.desk.store, item.id, sealed.desk.surroundings, by=sealed.desk.adviser_id, clock=sealed.desk.clock
    )
    assert letter.says == "Saved"
    assert letter.pdf.startswith(b"%PDF")


def test_a_key_that_went_bad_after_the_form_was_taken_leaves_everything_as_it_was(sealed: Scene) -> None:
    filling = sealed.filled()
    spoilt = msgspec.structs.replace(filling.session.definition.submission, public_key="MIIB")
    filling.session.definition = replace(filling.session.definition, submission=spoilt)
    with pytest.raises(NotSendable):
        sealed.confirm(filling)
    with sealed.desk.store.reading() as tx:
        assert tx.drafts.get(filling.draft.id).finished_at is None
        assert [file.name for file in tx.attachments.of(filling.draft.id)] == ["bin_photo.jpg"]
        assert tx.outbox.everything() == ()


def test_the_trainer_is_told_that_the_answers_are_encrypted(sealed: Scene) -> None:
    sealed.queued()
    sealed.desk.courier().deliver_due()
    [arrival] = sealed.office.received()
    assert arrival.is_encrypted
