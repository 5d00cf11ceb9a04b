"""Meetings: day, period, organizer and place of an event."""
