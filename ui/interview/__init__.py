"""The interview: one question a page, answers kept as they are given; `questions` holds what takes an answer."""
