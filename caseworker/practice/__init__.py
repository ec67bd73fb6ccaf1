"""The practice office: answers as a real office does, for training, the tour and tests."""
