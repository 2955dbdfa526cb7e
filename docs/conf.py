"""Sphinx: Markdown pages (MyST), notebooks of examples/, the reference from docstrings. `python docs/build.py` builds and checks the site."""

from docutils import nodes

import timeline

project = "timeline"
author = "the authors of timeline"
copyright = f"2026, {author}"
version = release = timeline.__version__

extensions = [
    "myst_nb",  # Markdown and notebooks
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_click",
    "sphinx_copybutton",
]
exclude_patterns = ["site", "images/README.md"]
html_theme = "furo"
html_title = f"timeline {release}"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
pygments_style = "friendly"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "off"  # build.py executes the notebooks where they lie, so that their paths hold
nb_merge_streams = True

default_role = "code"  # docstrings write `name`
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
autodoc_default_options = {"members": True, "undoc-members": False, "exclude-members": "model_config"}
python_maximum_signature_line_length = 80
napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True
napoleon_custom_sections = []
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True


def without_bare_dashes(app, doctree, page):
    """“Raises: BadText –” says nothing after the dash; drop it."""
    for paragraph in doctree.findall(nodes.paragraph):
        last = paragraph.children[-1] if paragraph.children else None
        if isinstance(last, nodes.Text) and last.astext().strip() in ("–", "--"):
            paragraph.remove(last)


def setup(app):
    app.connect("doctree-resolved", without_bare_dashes)
