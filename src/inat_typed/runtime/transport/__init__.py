"""HTTP: the effects that I/O-free code asks for, and the transports that perform them with httpx.

Owns timeouts, limits of response bodies, the translation of httpx's exceptions and what must not be logged. No other
package of the runtime imports httpx. May import ``request`` and the layers below it.
"""
