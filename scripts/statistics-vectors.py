#!/usr/bin/env python3
"""Writes test/statistics/vectors.json: what src/statistics must give, from an independent implementation.

    pip install mpmath==1.3.0 && python3 scripts/statistics-vectors.py

Everything is computed with 50 digits and by another way than in src/statistics: quantiles from the inverse error function,
Wilson's bounds as the roots of the score equation found by bisection, chi-square from the incomplete gamma function of mpmath.
The published values stand as they are printed, with their source.
"""
import json
from pathlib import Path

from mpmath import erfc, erfinv, gammainc, log, mp, mpf, quad, sqrt, exp, pi

mp.dps = 50
text = lambda x: mp.nstr(x, 17, min_fixed=-5, max_fixed=17)
number = lambda x: float(text(x))


def quantile(p):
    # Far out in the tail 2p - 1 needs as many digits as p has zeros.
    with mp.workdps(400):
        return sqrt(2) * erfinv(2 * mpf(p) - 1)


def bisect(f, low, high):
    """The root of f between low and high, where it changes sign."""
    sign = f(low) > 0
    for _ in range(170):
        middle = (low + high) / 2
        low, high = (middle, high) if (f(middle) > 0) == sign else (low, middle)
    return (low + high) / 2


def wilson(count, of, confidence):
    """Where (share - p)^2 = z^2 p (1 - p) / n: the p that a score test at this level just does not refuse."""
    z = quantile((1 + mpf(confidence)) / 2)
    share = mpf(count) / of
    score = lambda p: (share - p) ** 2 - z * z * p * (1 - p) / of
    lower = mpf(0) if count == 0 else bisect(score, mpf(0), share)
    upper = mpf(1) if count == of else bisect(score, share, mpf(1))
    return share, lower, upper


def newcombe(a, m, b, n, confidence):
    p, l1, u1 = wilson(a, m, confidence)
    q, l2, u2 = wilson(b, n, confidence)
    d = p - q
    return d, d - sqrt((p - l1) ** 2 + (u2 - q) ** 2), d + sqrt((u1 - p) ** 2 + (q - l2) ** 2)


def chi(x, df):
    return gammainc(mpf(df) / 2, mpf(x) / 2, mp.inf, regularized=True)


def stability(now, before):
    share = lambda counts: [(mpf(c) + mpf('0.5')) / (sum(counts) + mpf(len(counts)) / 2) for c in counts]
    return sum((p - q) * log(p / q) for p, q in zip(share(now), share(before)))


PROPORTIONS = [
    (0, 1, '0.95'), (1, 1, '0.95'), (0, 20, '0.95'), (1, 29, '0.95'), (15, 148, '0.95'), (81, 263, '0.95'), (170, 200, '0.95'),
    (199, 200, '0.9'), (200, 200, '0.9'), (2, 200, '0.99'), (250, 1000, '0.9'), (49999, 100000, '0.95'), (1, 1000000, '0.999'),
]
PAIRS = [
    (170, 200, 170, 200, '0.9'), (150, 200, 170, 200, '0.9'), (160, 200, 178, 201, '0.9'), (199, 200, 200, 200, '0.9'),
    (0, 200, 200, 200, '0.9'), (200, 200, 0, 200, '0.9'), (56, 70, 48, 80, '0.95'), (5, 56, 0, 29, '0.95'), (0, 10, 0, 20, '0.95'),
    (3, 7, 900, 1000, '0.99'), (1, 1, 0, 1, '0.5'), (90000, 100000, 91000, 100000, '0.9'), (42, 51, 230, 251, '0.8'),
]
PROBABILITIES = ['1e-300', '1e-20', '1e-9', '0.001', '0.025', '0.0749', '0.075', '0.25', '0.5', '0.75', '0.9', '0.925', '0.95',
                 '0.975', '0.995', '0.9999', '0.999999999']
POINTS = ['-10', '-5.5', '-2.575829303548901', '-1.96', '-1', '-0.1', '0', '0.3', '1', '1.6448536269514722', '3', '6']
CHI = [('0.5', 1), ('3.841458820694124', 1), ('6', 2), ('18.307', 10), ('9', 10), ('124.342', 100), ('80', 100), ('300', 199),
       ('1', 50), ('900', 1000), ('400', 20)]
MIXES = [([100, 100, 50], [100, 100, 50]), ([120, 80, 50], [100, 100, 50]), ([250, 0], [125, 125]), ([5, 5, 5, 235], [60, 60, 60, 70]),
         ([0, 0, 10], [10, 0, 0]), ([30, 14, 200, 6], [31.5, 11.5, 201, 6])]

vectors = []
for c, n, level in PROPORTIONS:
    share, lower, upper = wilson(c, n, level)
    vectors.append({'of': 'wilson', 'in': [c, n, float(level)], 'out': [number(share), number(lower), number(upper)]})
for a, m, b, n, level in PAIRS:
    vectors.append({'of': 'newcombe', 'in': [a, m, b, n, float(level)], 'out': [number(x) for x in newcombe(a, m, b, n, level)]})
# The nearest double of a probability is what the code is given, so it is what is asked here too.
for p in PROBABILITIES:
    vectors.append({'of': 'normal-quantile', 'in': [float(p)], 'out': [number(quantile(mpf(float(p))))]})
for z in POINTS:
    vectors.append({'of': 'normal-cdf', 'in': [float(z)], 'out': [number(erfc(-mpf(float(z)) / sqrt(2)) / 2)]})
for x, df in CHI:
    vectors.append({'of': 'chi-square-survival', 'in': [float(x), df], 'out': [number(chi(mpf(float(x)), df))]})
for now, before in MIXES:
    vectors.append({'of': 'stability-index', 'in': [now, before], 'out': [number(stability(now, before))]})

# The error function and the gamma function are checked against the integrals that define them.
density = lambda t: exp(-t * t / 2) / sqrt(2 * pi)
assert abs(quad(density, [-mp.inf, -3, 0, mpf('1.96')]) - erfc(-mpf('1.96') / sqrt(2)) / 2) < mpf(10) ** -30
assert abs(quantile(mpf('0.975')) - mpf('1.959963984540054235524594430520551527955550')) < mpf(10) ** -35
chi_density = lambda t: t ** 4 * exp(-t / 2) / (2 ** 5 * 24)
assert abs(quad(chi_density, [mpf('18.307'), 40, 100, mp.inf]) - chi('18.307', 10)) < mpf(10) ** -25

NEWCOMBE_DIFFERENCE = 'R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, Table II, method 10, examples (a) to (h), 95 %'
NEWCOMBE_SINGLE = 'R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, Table I, method 3, 95 %'
WICHURA = 'M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988) 477-484: check values of PPND16'
TABLE = 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4: critical values of the chi-square distribution (upper tail)'
published = [
    *({'of': 'newcombe', 'source': NEWCOMBE_DIFFERENCE, 'in': [*row[:4], 0.95], 'out': [None, *row[4:]], 'digits': 4} for row in [
        (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (6, 7, 2, 7, 0.0582, 0.8062), (5, 56, 0, 29, -0.0381, 0.1926),
        (0, 10, 0, 20, -0.1611, 0.2775), (0, 10, 0, 10, -0.2775, 0.2775), (10, 10, 0, 20, 0.6791, 1.0), (10, 10, 0, 10, 0.6075, 1.0),
    ]),
    *({'of': 'wilson', 'source': NEWCOMBE_SINGLE, 'in': [*row[:2], 0.95], 'out': [None, *row[2:]], 'digits': 4} for row in [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
    ]),
    *({'of': 'normal-quantile', 'source': WICHURA, 'in': [p], 'out': [z], 'digits': 14} for p, z in [
        (0.25, -0.6744897501960817), (0.001, -3.090232306167814), (1e-20, -9.262340089798408),
    ]),
    *({'of': 'chi-square-survival', 'source': TABLE, 'in': [x, df], 'out': [p], 'digits': 4} for x, df, p in [
        (2.706, 1, 0.10), (3.841, 1, 0.05), (6.635, 1, 0.01), (5.991, 2, 0.05), (11.070, 5, 0.05), (18.307, 10, 0.05), (23.209, 10, 0.01),
        (43.773, 30, 0.05), (124.342, 100, 0.05), (149.449, 100, 0.001),
    ]),
]

lines = lambda rows: ',\n'.join('    ' + json.dumps(row) for row in rows)
here = Path(__file__).resolve().parent.parent / 'test' / 'statistics' / 'vectors.json'
here.write_text(
    '{\n'
    '  "source": "scripts/statistics-vectors.py: mpmath 1.3.0 with 50 digits, Wilson bounds by bisection of the score equation",\n'
    '  "vectors": [\n' + lines(vectors) + '\n  ],\n'
    '  "published": [\n' + lines(published) + '\n  ]\n}\n'
)
print(f'{len(vectors)} vectors, {len(published)} published values')
