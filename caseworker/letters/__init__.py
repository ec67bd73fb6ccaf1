"""What a letter says and how it lies on paper."""
