"""The first tables of the vault, written from the models by `make migration`."""
# fmt: off
# ruff: noqa: E501 - written by a program: each column on its own line, as long as it is

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _advisers() -> None:
    op.create_table('advisers',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('sign_in_name', sa.String(length=80), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('left_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_advisers')),
    sa.UniqueConstraint('sign_in_name', name=op.f('uq_advisers_sign_in_name'))
    )


def _answer_notes() -> None:
    op.create_table('answer_notes',
    sa.Column('owner_id', sa.String(length=32), nullable=False),
    sa.Column('notes', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('owner_id', name=op.f('pk_answer_notes'))
    )


def _attachments() -> None:
    op.create_table('attachments',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('owner_id', sa.String(length=32), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('media_type', sa.String(length=200), nullable=False),
    sa.Column('size_bytes', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('size_bytes >= 0', name=op.f('ck_attachments_size_bytes')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attachments')),
    sa.UniqueConstraint('owner_id', 'name', name=op.f('uq_attachments_owner_id_name'))
    )


def _last_places() -> None:
    op.create_table('last_places',
    sa.Column('adviser_id', sa.String(length=32), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('adviser_id', name=op.f('pk_last_places'))
    )


def _ledger() -> None:
    op.create_table('ledger',
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('previous', sa.String(length=64), nullable=False),
    sa.Column('act', sa.String(length=80), nullable=False),
    sa.Column('about', sa.String(length=80), nullable=False),
    sa.Column('by', sa.String(length=32), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('facts', sa.Text(), nullable=False),
    sa.Column('hash', sa.String(length=64), nullable=False),
    sa.CheckConstraint('seq > 0', name=op.f('ck_ledger_counted')),
    sa.PrimaryKeyConstraint('seq', name=op.f('pk_ledger')),
    sa.UniqueConstraint('hash', name=op.f('uq_ledger_hash')),
    sa.UniqueConstraint('previous', name=op.f('uq_ledger_previous'))
    )
    op.create_index(op.f('ix_ledger_about'), 'ledger', ['about'], unique=False)


def _ledger_head() -> None:
    op.create_table('ledger_head',
    sa.Column('one', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('hash', sa.String(length=64), nullable=False),
    sa.CheckConstraint('one = 1', name=op.f('ck_ledger_head_single')),
    sa.PrimaryKeyConstraint('one', name=op.f('pk_ledger_head'))
    )


def _name_words() -> None:
    op.create_table('name_words',
    sa.Column('word', sa.String(length=200), nullable=False),
    sa.Column('sound', sa.String(length=200), nullable=False),
    sa.PrimaryKeyConstraint('word', name=op.f('pk_name_words'))
    )
    op.create_index(op.f('ix_name_words_sound'), 'name_words', ['sound'], unique=False)


def _offices() -> None:
    op.create_table('offices',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('url', sa.Text(), nullable=False),
    sa.Column('access', sa.String(length=40), nullable=False),
    sa.Column('username', sa.Text(), nullable=False),
    sa.Column('secret', sa.Text(), nullable=False),
    sa.Column('is_practice', sa.Boolean(), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('pause', sa.String(length=40), nullable=False),
    sa.Column('paused_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.CheckConstraint("(paused_until IS NULL) = (pause = '')", name=op.f('ck_offices_paused')),
    sa.CheckConstraint("access IN ('app-user-link', 'name-and-password', 'token')", name=op.f('ck_offices_access')),
    sa.CheckConstraint("kind IN ('openrosa')", name=op.f('ck_offices_kind')),
    sa.CheckConstraint("pause IN ('', 'network', 'account')", name=op.f('ck_offices_pause')),
    sa.CheckConstraint('failures >= 0', name=op.f('ck_offices_failures')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_offices'))
    )


def _people() -> None:
    op.create_table('people',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('known_as', sa.Text(), nullable=False),
    sa.Column('born_on', sa.Date(), nullable=True),
    sa.Column('address_lines', sa.Text(), nullable=True),
    sa.Column('postcode', sa.String(length=12), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('safe_contact', sa.Text(), nullable=False),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('letter_size_pt', sa.SmallInteger(), nullable=False),
    sa.Column('letters', sa.String(length=40), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('merged_into', sa.String(length=32), nullable=True),
    sa.CheckConstraint("letters IN ('in-hand', 'by-post', 'none')", name=op.f('ck_people_letters')),
    sa.CheckConstraint('letter_size_pt IN (14, 18)', name=op.f('ck_people_letter_size_pt')),
    sa.ForeignKeyConstraint(['merged_into'], ['people.id'], name=op.f('fk_people_merged_into')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_people')),
    sa.UniqueConstraint('id', name=op.f('uq_people_id'))
    )
    op.create_index(op.f('ix_people_born_on'), 'people', ['born_on'], unique=False)
    op.create_index(op.f('ix_people_changed_at'), 'people', ['changed_at'], unique=False)
    op.create_index(op.f('ix_people_merged_into'), 'people', ['merged_into'], unique=False)


def _services() -> None:
    op.create_table('services',
    sa.Column('id', sa.String(length=200), nullable=False),
    sa.Column('form_id', sa.String(length=200), nullable=False),
    sa.Column('origin', sa.String(length=40), nullable=False),
    sa.Column('office_id', sa.String(length=32), nullable=False),
    sa.Column('current_version', sa.String(length=200), nullable=False),
    sa.CheckConstraint("origin IN ('built-in', 'file', 'office')", name=op.f('ck_services_origin')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_services'))
    )
    op.create_index(op.f('ix_services_office_id'), 'services', ['office_id'], unique=False)


def _settings() -> None:
    op.create_table('settings',
    sa.Column('one', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('centre_name', sa.Text(), nullable=False),
    sa.Column('address_lines', sa.Text(), nullable=False),
    sa.Column('postcode', sa.String(length=12), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('opening_hours', sa.Text(), nullable=False),
    sa.Column('reference_prefix', sa.String(length=4), nullable=False),
    sa.Column('nation', sa.String(length=40), nullable=False),
    sa.Column('practice', sa.Boolean(), nullable=False),
    sa.CheckConstraint("nation IN ('england', 'wales', 'scotland', 'northern-ireland')", name=op.f('ck_settings_nation')),
    sa.CheckConstraint('one = 1', name=op.f('ck_settings_single')),
    sa.PrimaryKeyConstraint('one', name=op.f('pk_settings'))
    )


def _withdrawals() -> None:
    op.create_table('withdrawals',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('of_id', sa.String(length=32), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by', sa.String(length=32), nullable=False),
    sa.Column('told', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_withdrawals')),
    sa.UniqueConstraint('of_id', name=op.f('uq_withdrawals_of_id'))
    )


def _attachment_chunks() -> None:
    op.create_table('attachment_chunks',
    sa.Column('attachment_id', sa.String(length=32), nullable=False),
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['attachment_id'], ['attachments.id'], name=op.f('fk_attachment_chunks_attachment_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('attachment_id', 'seq', name=op.f('pk_attachment_chunks'))
    )


def _cases() -> None:
    op.create_table('cases',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('citizen_id', sa.String(length=32), nullable=True),
    sa.Column('service_id', sa.String(length=200), nullable=False),
    sa.Column('form_id', sa.String(length=200), nullable=False),
    sa.Column('form_version', sa.String(length=200), nullable=False),
    sa.Column('channel', sa.String(length=40), nullable=False),
    sa.Column('barrier', sa.String(length=40), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('opened_by', sa.String(length=32), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('to_bring', sa.String(length=200), nullable=True),
    sa.CheckConstraint("barrier IN ('no-device', 'no-internet', 'no-email', 'skills', 'confidence', 'health', 'language', 'trust', 'website', 'not-said')", name=op.f('ck_cases_barrier')),
    sa.CheckConstraint("channel IN ('desk', 'home', 'phone')", name=op.f('ck_cases_channel')),
    sa.CheckConstraint('closed_at IS NULL OR closed_at >= opened_at', name=op.f('ck_cases_closed_after_opened')),
    sa.CheckConstraint('minutes >= 0', name=op.f('ck_cases_minutes')),
    sa.ForeignKeyConstraint(['citizen_id'], ['people.id'], name=op.f('fk_cases_citizen_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cases')),
    sa.UniqueConstraint('reference', name=op.f('uq_cases_reference'))
    )
    op.create_index(op.f('ix_cases_citizen_id'), 'cases', ['citizen_id'], unique=False)
    op.create_index(op.f('ix_cases_opened_at'), 'cases', ['opened_at'], unique=False)


def _entity_changes() -> None:
    op.create_table('entity_changes',
    sa.Column('office_id', sa.String(length=32), nullable=False),
    sa.Column('dataset', sa.String(length=200), nullable=False),
    sa.Column('entity_id', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('trunk_version', sa.Integer(), nullable=True),
    sa.Column('branch_id', sa.String(length=36), nullable=False),
    sa.Column('properties', sa.Text(), nullable=False),
    sa.Column('item_id', sa.String(length=32), nullable=False),
    sa.Column('is_listed', sa.Boolean(), nullable=False),
    sa.CheckConstraint('version > 0', name=op.f('ck_entity_changes_version')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_entity_changes_office_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('office_id', 'dataset', 'entity_id', 'version', name=op.f('pk_entity_changes'))
    )
    op.create_index(op.f('ix_entity_changes_item_id'), 'entity_changes', ['item_id'], unique=False)


def _entity_lists() -> None:
    op.create_table('entity_lists',
    sa.Column('office_id', sa.String(length=32), nullable=False),
    sa.Column('dataset', sa.String(length=200), nullable=False),
    sa.Column('needs_approval', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_entity_lists_office_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('office_id', 'dataset', name=op.f('pk_entity_lists'))
    )


def _name_slips() -> None:
    op.create_table('name_slips',
    sa.Column('slip', sa.String(length=200), nullable=False),
    sa.Column('word', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['word'], ['name_words.word'], name=op.f('fk_name_slips_word'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('slip', 'word', name=op.f('pk_name_slips')),
    sqlite_with_rowid=False
    )
    op.create_index('ix_name_slips_word', 'name_slips', ['word'], unique=False)


def _person_keys() -> None:
    op.create_table('person_keys',
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('key', sa.String(length=200), nullable=False),
    sa.Column('person', sa.Integer(), autoincrement=False, nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.number'], name=op.f('fk_person_keys_person'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('kind', 'key', 'person', name=op.f('pk_person_keys')),
    sqlite_with_rowid=False
    )
    op.create_index('ix_person_keys_person', 'person_keys', ['person'], unique=False)


def _person_pairs() -> None:
    op.create_table('person_pairs',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('kept_id', sa.String(length=32), nullable=False),
    sa.Column('other_id', sa.String(length=32), nullable=False),
    sa.Column('standing', sa.String(length=40), nullable=False),
    sa.Column('taken', sa.Text(), nullable=False),
    sa.Column('proposed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('proposed_by', sa.String(length=32), nullable=False),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_by', sa.String(length=32), nullable=False),
    sa.Column('agreed_by', sa.String(length=40), nullable=True),
    sa.Column('undo', sa.Text(), nullable=False),
    sa.CheckConstraint("agreed_by IN ('colleague', 'citizen')", name=op.f('ck_person_pairs_agreed_by')),
    sa.CheckConstraint("standing <> 'one' OR (agreed_by IS NOT NULL AND settled_at IS NOT NULL)", name=op.f('ck_person_pairs_agreed')),
    sa.CheckConstraint("standing IN ('maybe', 'apart', 'one')", name=op.f('ck_person_pairs_standing')),
    sa.CheckConstraint('kept_id <> other_id', name=op.f('ck_person_pairs_two')),
    sa.ForeignKeyConstraint(['kept_id'], ['people.id'], name=op.f('fk_person_pairs_kept_id')),
    sa.ForeignKeyConstraint(['other_id'], ['people.id'], name=op.f('fk_person_pairs_other_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person_pairs')),
    sa.UniqueConstraint('kept_id', 'other_id', name=op.f('uq_person_pairs_kept_id_other_id'))
    )
    op.create_index(op.f('ix_person_pairs_other_id'), 'person_pairs', ['other_id'], unique=False)


def _representatives() -> None:
    op.create_table('representatives',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('citizen_id', sa.String(length=32), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('relation', sa.Text(), nullable=False),
    sa.Column('acts_as', sa.String(length=40), nullable=False),
    sa.Column('may', sa.String(length=80), nullable=False),
    sa.Column('service_ids', sa.Text(), nullable=False),
    sa.Column('document', sa.Text(), nullable=False),
    sa.Column('seen_by', sa.String(length=32), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_because', sa.Text(), nullable=False),
    sa.CheckConstraint("acts_as IN ('appointee', 'attorney', 'deputy', 'parent', 'named-helper')", name=op.f('ck_representatives_acts_as')),
    sa.CheckConstraint("may <> ''", name=op.f('ck_representatives_may')),
    sa.CheckConstraint('until_on IS NULL OR until_on >= from_on', name=op.f('ck_representatives_term')),
    sa.ForeignKeyConstraint(['citizen_id'], ['people.id'], name=op.f('fk_representatives_citizen_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_representatives'))
    )
    op.create_index(op.f('ix_representatives_citizen_id'), 'representatives', ['citizen_id'], unique=False)


def _service_versions() -> None:
    op.create_table('service_versions',
    sa.Column('service_id', sa.String(length=200), nullable=False),
    sa.Column('version', sa.String(length=200), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('languages', sa.Text(), nullable=False),
    sa.Column('default_language', sa.String(length=200), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('installed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('xform', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['service_id'], ['services.id'], name=op.f('fk_service_versions_service_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('service_id', 'version', name=op.f('pk_service_versions'))
    )


def _agreements() -> None:
    op.create_table('agreements',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('actions', sa.String(length=200), nullable=False),
    sa.Column('service_id', sa.String(length=200), nullable=False),
    sa.Column('office_id', sa.String(length=200), nullable=False),
    sa.Column('helper', sa.Text(), nullable=False),
    sa.Column('given', sa.String(length=40), nullable=False),
    sa.Column('given_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('taken_by', sa.String(length=32), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=False),
    sa.Column('wording_version', sa.String(length=80), nullable=False),
    sa.Column('wording_sha256', sa.String(length=64), nullable=False),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('witness', sa.Text(), nullable=False),
    sa.Column('given_by', sa.String(length=32), nullable=True),
    sa.CheckConstraint("actions <> ''", name=op.f('ck_agreements_actions')),
    sa.CheckConstraint("given <> 'spoken' OR witness <> ''", name=op.f('ck_agreements_witnessed')),
    sa.CheckConstraint("given IN ('signed-on-screen', 'signed-on-paper', 'spoken')", name=op.f('ck_agreements_given')),
    sa.CheckConstraint('until_on >= from_on', name=op.f('ck_agreements_term')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_agreements_case_id')),
    sa.ForeignKeyConstraint(['given_by'], ['representatives.id'], name=op.f('fk_agreements_given_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_agreements'))
    )
    op.create_index(op.f('ix_agreements_case_id'), 'agreements', ['case_id'], unique=False)
    op.create_index(op.f('ix_agreements_given_by'), 'agreements', ['given_by'], unique=False)


def _declined_suggestions() -> None:
    op.create_table('declined_suggestions',
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('why', sa.String(length=40), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by', sa.String(length=32), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_declined_suggestions_case_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('case_id', 'why', name=op.f('pk_declined_suggestions'))
    )


def _drafts() -> None:
    op.create_table('drafts',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('form_id', sa.String(length=200), nullable=False),
    sa.Column('form_version', sa.String(length=200), nullable=False),
    sa.Column('begun_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('begun_by', sa.String(length=32), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('submission_sha256', sa.String(length=64), nullable=False),
    sa.Column('answered', sa.Integer(), nullable=False),
    sa.Column('asked', sa.Integer(), nullable=False),
    sa.Column('stands_at', sa.Text(), nullable=False),
    sa.CheckConstraint("(finished_at IS NULL) = (submission_sha256 = '')", name=op.f('ck_drafts_finished')),
    sa.CheckConstraint('answered >= 0', name=op.f('ck_drafts_answered')),
    sa.CheckConstraint('asked >= 0', name=op.f('ck_drafts_asked')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_drafts_case_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_drafts'))
    )
    op.create_index(op.f('ix_drafts_case_id'), 'drafts', ['case_id'], unique=False)


def _follow_ups() -> None:
    op.create_table('follow_ups',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=True),
    sa.Column('citizen_id', sa.String(length=32), nullable=True),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('how', sa.String(length=40), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('at_time', sa.Text(), nullable=False),
    sa.Column('promised_by', sa.String(length=32), nullable=False),
    sa.Column('promised_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=40), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_by', sa.String(length=32), nullable=False),
    sa.Column('came_of_it', sa.String(length=40), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.CheckConstraint("(state = 'open') = (ended_at IS NULL)", name=op.f('ck_follow_ups_ended')),
    sa.CheckConstraint("came_of_it IN ('told', 'decided', 'skills', 'more-help', 'not-reached', 'other')", name=op.f('ck_follow_ups_came_of_it')),
    sa.CheckConstraint("how IN ('call', 'visit', 'letter', 'office', 'they-come')", name=op.f('ck_follow_ups_how')),
    sa.CheckConstraint("state <> 'dropped' OR note <> ''", name=op.f('ck_follow_ups_reason')),
    sa.CheckConstraint("state IN ('open', 'kept', 'dropped')", name=op.f('ck_follow_ups_state')),
    sa.CheckConstraint("what <> ''", name=op.f('ck_follow_ups_what')),
    sa.CheckConstraint('case_id IS NULL OR citizen_id IS NULL', name=op.f('ck_follow_ups_of_one')),
    sa.CheckConstraint('revision > 0', name=op.f('ck_follow_ups_revision')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_follow_ups_case_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['citizen_id'], ['people.id'], name=op.f('fk_follow_ups_citizen_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_follow_ups'))
    )
    op.create_index(op.f('ix_follow_ups_case_id'), 'follow_ups', ['case_id'], unique=False)
    op.create_index(op.f('ix_follow_ups_citizen_id'), 'follow_ups', ['citizen_id'], unique=False)
    op.create_index(op.f('ix_follow_ups_ended_at'), 'follow_ups', ['ended_at'], unique=False)
    op.create_index('ix_follow_ups_state_due_on', 'follow_ups', ['state', 'due_on'], unique=False)


def _interpreters() -> None:
    op.create_table('interpreters',
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by', sa.String(length=32), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('language', sa.String(length=200), nullable=False),
    sa.Column('way', sa.String(length=40), nullable=False),
    sa.Column('standing', sa.String(length=40), nullable=False),
    sa.Column('belongs_to', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.CheckConstraint("standing <> 'under-18'", name=op.f('ck_interpreters_grown_up')),
    sa.CheckConstraint("standing IN ('service', 'colleague', 'friend', 'relative', 'under-18')", name=op.f('ck_interpreters_standing')),
    sa.CheckConstraint("way IN ('in-person', 'by-phone', 'by-video')", name=op.f('ck_interpreters_way')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_interpreters_case_id')),
    sa.PrimaryKeyConstraint('case_id', 'seq', name=op.f('pk_interpreters'))
    )


def _outbox_items() -> None:
    op.create_table('outbox_items',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('office_id', sa.String(length=32), nullable=False),
    sa.Column('service_id', sa.String(length=200), nullable=False),
    sa.Column('form_id', sa.String(length=200), nullable=False),
    sa.Column('form_version', sa.String(length=200), nullable=False),
    sa.Column('instance_id', sa.String(length=200), nullable=False),
    sa.Column('corrects', sa.String(length=200), nullable=False),
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('queued_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('queued_by', sa.String(length=32), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('confirmed_sha256', sa.String(length=64), nullable=False),
    sa.Column('state', sa.String(length=40), nullable=False),
    sa.Column('may_have_arrived', sa.Boolean(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('next_try_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('lease_owner', sa.String(length=32), nullable=True),
    sa.Column('lease_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_code', sa.String(length=80), nullable=False),
    sa.Column('office_words', sa.Text(), nullable=False),
    sa.Column('withdrawal_wished_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('replaced_by', sa.String(length=32), nullable=True),
    sa.CheckConstraint("(state = 'sending') = (lease_owner IS NOT NULL)", name=op.f('ck_outbox_items_lease_while_sending')),
    sa.CheckConstraint("NOT (may_have_arrived AND state IN ('queued', 'received', 'withdrawn', 'replaced'))", name=op.f('ck_outbox_items_doubt')),
    sa.CheckConstraint("state IN ('queued', 'sending', 'in-doubt', 'held', 'received', 'handed-over', 'withdrawn', 'replaced')", name=op.f('ck_outbox_items_state')),
    sa.CheckConstraint('(lease_owner IS NULL) = (lease_until IS NULL)', name=op.f('ck_outbox_items_lease_whole')),
    sa.CheckConstraint('attempts >= 0', name=op.f('ck_outbox_items_attempts')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_outbox_items_case_id')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_outbox_items_office_id')),
    sa.ForeignKeyConstraint(['replaced_by'], ['outbox_items.id'], name=op.f('fk_outbox_items_replaced_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox_items')),
    sa.UniqueConstraint('instance_id', name=op.f('uq_outbox_items_instance_id'))
    )
    op.create_index(op.f('ix_outbox_items_case_id'), 'outbox_items', ['case_id'], unique=False)
    op.create_index('ix_outbox_items_due', 'outbox_items', ['state', 'queued_at', 'id'], unique=False)
    op.create_index(op.f('ix_outbox_items_office_id'), 'outbox_items', ['office_id'], unique=False)


def _service_cards() -> None:
    op.create_table('service_cards',
    sa.Column('service_id', sa.String(length=200), nullable=False),
    sa.Column('version', sa.String(length=200), nullable=False),
    sa.Column('language', sa.String(length=200), nullable=False),
    sa.Column('card', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['service_id', 'version'], ['service_versions.service_id', 'service_versions.version'], name=op.f('fk_service_cards_service_id_version'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('service_id', 'version', 'language', name=op.f('pk_service_cards'))
    )


def _service_definitions() -> None:
    op.create_table('service_definitions',
    sa.Column('service_id', sa.String(length=200), nullable=False),
    sa.Column('version', sa.String(length=200), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('layout', sa.Integer(), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['service_id', 'version'], ['service_versions.service_id', 'service_versions.version'], name=op.f('fk_service_definitions_service_id_version'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('service_id', 'version', name=op.f('pk_service_definitions'))
    )


def _service_media() -> None:
    op.create_table('service_media',
    sa.Column('service_id', sa.String(length=200), nullable=False),
    sa.Column('version', sa.String(length=200), nullable=False),
    sa.Column('name', sa.String(length=400), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['service_id', 'version'], ['service_versions.service_id', 'service_versions.version'], name=op.f('fk_service_media_service_id_version'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('service_id', 'version', 'name', name=op.f('pk_service_media'))
    )


def _authorities() -> None:
    op.create_table('authorities',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('case_id', sa.String(length=32), nullable=False),
    sa.Column('agreement_id', sa.String(length=32), nullable=False),
    sa.Column('submission_sha256', sa.String(length=64), nullable=False),
    sa.Column('statements', sa.Text(), nullable=False),
    sa.Column('given', sa.String(length=40), nullable=False),
    sa.Column('given_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('taken_by', sa.String(length=32), nullable=False),
    sa.Column('witness', sa.Text(), nullable=False),
    sa.Column('given_by', sa.String(length=32), nullable=True),
    sa.CheckConstraint("given <> 'spoken' OR witness <> ''", name=op.f('ck_authorities_witnessed')),
    sa.CheckConstraint("given IN ('signed-on-screen', 'signed-on-paper', 'spoken')", name=op.f('ck_authorities_given')),
    sa.ForeignKeyConstraint(['agreement_id'], ['agreements.id'], name=op.f('fk_authorities_agreement_id')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_authorities_case_id')),
    sa.ForeignKeyConstraint(['given_by'], ['representatives.id'], name=op.f('fk_authorities_given_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_authorities'))
    )
    op.create_index(op.f('ix_authorities_case_id'), 'authorities', ['case_id'], unique=False)
    op.create_index(op.f('ix_authorities_given_by'), 'authorities', ['given_by'], unique=False)
    op.create_index(op.f('ix_authorities_submission_sha256'), 'authorities', ['submission_sha256'], unique=False)


def _draft_operations() -> None:
    op.create_table('draft_operations',
    sa.Column('draft_id', sa.String(length=32), nullable=False),
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('operation', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['draft_id'], ['drafts.id'], name=op.f('fk_draft_operations_draft_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('draft_id', 'seq', name=op.f('pk_draft_operations'))
    )


def _draft_snapshots() -> None:
    op.create_table('draft_snapshots',
    sa.Column('draft_id', sa.String(length=32), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.Column('notes', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['draft_id'], ['drafts.id'], name=op.f('fk_draft_snapshots_draft_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('draft_id', name=op.f('pk_draft_snapshots'))
    )


def _follow_up_moves() -> None:
    op.create_table('follow_up_moves',
    sa.Column('follow_up_id', sa.String(length=32), nullable=False),
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('to_on', sa.Date(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by', sa.String(length=32), nullable=False),
    sa.ForeignKeyConstraint(['follow_up_id'], ['follow_ups.id'], name=op.f('fk_follow_up_moves_follow_up_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('follow_up_id', 'seq', name=op.f('pk_follow_up_moves'))
    )


def _letters() -> None:
    op.create_table('letters',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('item_id', sa.String(length=32), nullable=True),
    sa.Column('case_id', sa.String(length=32), nullable=True),
    sa.Column('office_id', sa.String(length=32), nullable=True),
    sa.Column('draft_id', sa.String(length=32), nullable=True),
    sa.Column('service_id', sa.String(length=200), nullable=True),
    sa.Column('size_pt', sa.SmallInteger(), nullable=True),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('with_answers', sa.Boolean(), nullable=False),
    sa.Column('copies', sa.SmallInteger(), nullable=False),
    sa.Column('put_by_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('put_by', sa.String(length=32), nullable=False),
    sa.CheckConstraint('(case_id IS NULL) = (office_id IS NULL)', name=op.f('ck_letters_permission_whole')),
    sa.CheckConstraint('CASE WHEN item_id IS NULL THEN 0 ELSE 1 END + CASE WHEN case_id IS NULL THEN 0 ELSE 1 END + CASE WHEN draft_id IS NULL THEN 0 ELSE 1 END + CASE WHEN service_id IS NULL THEN 0 ELSE 1 END = 1', name=op.f('ck_letters_about_one')),
    sa.CheckConstraint('copies BETWEEN 1 AND 99', name=op.f('ck_letters_copies')),
    sa.CheckConstraint('size_pt IN (14, 18)', name=op.f('ck_letters_size_pt')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_letters_case_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['draft_id'], ['drafts.id'], name=op.f('fk_letters_draft_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['item_id'], ['outbox_items.id'], name=op.f('fk_letters_item_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_letters_office_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_letters'))
    )
    op.create_index(op.f('ix_letters_case_id'), 'letters', ['case_id'], unique=False)
    op.create_index(op.f('ix_letters_draft_id'), 'letters', ['draft_id'], unique=False)
    op.create_index(op.f('ix_letters_item_id'), 'letters', ['item_id'], unique=False)


def _outbox_files() -> None:
    op.create_table('outbox_files',
    sa.Column('item_id', sa.String(length=32), nullable=False),
    sa.Column('name', sa.String(length=255), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('media_type', sa.String(length=200), nullable=False),
    sa.Column('size_bytes', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('attachment_id', sa.String(length=32), nullable=False),
    sa.Column('arrived_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('size_bytes >= 0', name=op.f('ck_outbox_files_size_bytes')),
    sa.ForeignKeyConstraint(['attachment_id'], ['attachments.id'], name=op.f('fk_outbox_files_attachment_id')),
    sa.ForeignKeyConstraint(['item_id'], ['outbox_items.id'], name=op.f('fk_outbox_files_item_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('item_id', 'name', name=op.f('pk_outbox_files'))
    )


def _outbox_history() -> None:
    op.create_table('outbox_history',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('item_id', sa.String(length=32), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('event', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(length=40), nullable=False),
    sa.Column('code', sa.String(length=80), nullable=False),
    sa.Column('by', sa.String(length=40), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.CheckConstraint("state IN ('queued', 'sending', 'in-doubt', 'held', 'received', 'handed-over', 'withdrawn', 'replaced')", name=op.f('ck_outbox_history_state')),
    sa.ForeignKeyConstraint(['item_id'], ['outbox_items.id'], name=op.f('fk_outbox_history_item_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_outbox_history'))
    )
    op.create_index(op.f('ix_outbox_history_item_id'), 'outbox_history', ['item_id'], unique=False)


def _outbox_receipts() -> None:
    op.create_table('outbox_receipts',
    sa.Column('item_id', sa.String(length=32), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('word', sa.String(length=40), nullable=False),
    sa.Column('office_words', sa.Text(), nullable=False),
    sa.Column('office_reference', sa.String(length=200), nullable=False),
    sa.Column('proof', sa.Text(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.CheckConstraint("word IN ('office', 'person')", name=op.f('ck_outbox_receipts_word')),
    sa.ForeignKeyConstraint(['item_id'], ['outbox_items.id'], name=op.f('fk_outbox_receipts_item_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('item_id', name=op.f('pk_outbox_receipts'))
    )


def _outbox_xml() -> None:
    op.create_table('outbox_xml',
    sa.Column('item_id', sa.String(length=32), nullable=False),
    sa.Column('xml', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['outbox_items.id'], name=op.f('fk_outbox_xml_item_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('item_id', name=op.f('pk_outbox_xml'))
    )


def _guard_the_ledger() -> None:
    statements = {'sqlite': ("CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END", "CREATE TRIGGER ledger_refuses_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END", "CREATE TRIGGER ledger_refuses_replace BEFORE INSERT ON ledger WHEN EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.seq OR previous = NEW.previous OR hash = NEW.hash) BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END"), 'postgresql': ("CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS\n$$ BEGIN RAISE EXCEPTION 'the ledger is never changed'; END $$", 'CREATE TRIGGER ledger_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change()')}
    for statement in statements[op.get_bind().dialect.name]:
        op.execute(statement)


def upgrade() -> None:
    """Make the tables."""
    _advisers()
    _answer_notes()
    _attachments()
    _last_places()
    _ledger()
    _ledger_head()
    _name_words()
    _offices()
    _people()
    _services()
    _settings()
    _withdrawals()
    _attachment_chunks()
    _cases()
    _entity_changes()
    _entity_lists()
    _name_slips()
    _person_keys()
    _person_pairs()
    _representatives()
    _service_versions()
    _agreements()
    _declined_suggestions()
    _drafts()
    _follow_ups()
    _interpreters()
    _outbox_items()
    _service_cards()
    _service_definitions()
    _service_media()
    _authorities()
    _draft_operations()
    _draft_snapshots()
    _follow_up_moves()
    _letters()
    _outbox_files()
    _outbox_history()
    _outbox_receipts()
    _outbox_xml()
    _guard_the_ledger()
