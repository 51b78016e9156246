//! Starts the real things for tests and the demo.
