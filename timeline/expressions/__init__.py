"""What is said about time, without clock or calendar: nodes, rules, the scanner and the recognizer."""

from timeline.expressions.mention import Mention
from timeline.expressions.nodes import Node

__all__ = ["Mention", "Node"]
