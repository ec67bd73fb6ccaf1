"""Help people with public services, on their behalf, with or without a connection.

A working day, in the order of the packages that carry it: an adviser signs in (`accounts`), finds or opens a
person (`casework`), chooses a service (`catalogue`), takes their agreement (`casework`), fills in the form with
them (`forms`) and puts it in the outbox (`outbox`). The courier sends it (`connectors`), a letter says what is
known (`letters`), and everything is noted in the ledger (`audit`). The vault (`store`) keeps it all encrypted.

Start reading in `caseworker.desk`: one file for each thing a member of staff does.
"""
