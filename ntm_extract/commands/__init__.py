"""The commands, one small module a family. Heavy modules load inside the commands, so that help comes at once."""
